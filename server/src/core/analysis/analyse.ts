/**
 * The door to the core: is this file one of ours, and what is known of it?
 */
import type { Candidate, DialectId } from '../dialects/dialect.js';
import type { Analysis } from './analysis.js';
import type { AnalyseOptions } from './bind-dialect.js';
import { dialects } from './registry.js';

export interface Input extends Candidate {
  readonly text: string;
}

/** Undefined for a file of no dialect: it gets nothing at all. Never throws, whatever the text. */
export function analyse(input: Input, options: AnalyseOptions = {}): Analysis | undefined {
  for (const dialect of dialects) {
    const language = dialect.recognise(input);
    if (language) return dialect.analyse(input.uri, input.text, language, options);
  }
  return undefined;
}

/** The dialect that a file belongs to, as far as its name or its language id tells; undefined when it is none of ours. */
export function recognise(candidate: Candidate): DialectId | undefined {
  return dialects.find((dialect) => dialect.recognise(candidate) !== undefined)?.id;
}
