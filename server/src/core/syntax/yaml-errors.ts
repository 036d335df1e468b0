/**
 * What a plain YAML reader says of a text: where it stops, and which keys it has read before. Other tools that look at the
 * same file say just that, because they have the same reader under them.
 */
import { type Document, visit, type YAMLParseError } from 'yaml';
import { compose } from './yaml-parser.js';

interface YamlErrors {
  /** Offsets at which the text cannot be read, in order. */
  readonly unreadable: readonly number[];
  /** Offsets of keys that a map has a second time. */
  readonly duplicates: readonly number[];
}

const NONE: YamlErrors = { unreadable: [], duplicates: [] };

export function yamlErrors(text: string): YamlErrors {
  try {
    const found = compose(text, '1.2', true).documents.flatMap((document) =>
      document.errors.map((error) => ({ error, at: beginOf(error, document) })),
    );
    const offsets = (wanted: boolean) =>
      found
        .filter(({ error }) => (error.code === 'DUPLICATE_KEY') === wanted)
        .map(({ at }) => at)
        .sort((a, b) => a - b);
    return { unreadable: offsets(false), duplicates: offsets(true) };
  } catch {
    // The package recurses, so that input made to be deep can end its stack; other tools say nothing of it either.
    return NONE;
  }
}

/** A text whose quote is not closed often ends with the file: what is wrong is where it begins. */
function beginOf({ pos: [at], message }: YAMLParseError, document: Document.Parsed): number {
  let begin = at;
  if (message.includes('Missing closing'))
    visit(document, {
      Scalar(_key, { range }) {
        if (range?.[1] !== at) return undefined;
        begin = range[0];
        return visit.BREAK;
      },
    });
  return begin;
}
