/**
 * The bad example of every rule, analysed once for all the tests that look at it: what is said, what it repairs, and
 * whether anything else says the same.
 */
import { type Analyses, exampleFiles, type Rule } from '../../server/src/core/index.js';
import { analysesOf } from './check-rule.js';
import type { Files } from './patch.js';

const known = new Map<string, Analyses>();

export function badExampleOf(rule: Rule<never>): Analyses {
  const before = known.get(rule.id);
  if (before) return before;
  const analyses = analysesOfExample(exampleFiles(rule.docs.bad), rule);
  known.set(rule.id, analyses);
  return analyses;
}

/** Files read as the docs of the rule want its examples to be read. */
export function analysesOfExample(files: Files, { docs: { options = {} } }: Rule<never>): Analyses {
  return analysesOf(files, { options });
}

/** Longer texts are shortened: the place is known by its beginning. */
const SHOWN = 40;

/** What the rule says there, where it points, and what it repairs; `*` marks what it is certain of. */
export function saidOnExample(rule: Rule<never>): string[] {
  return badExampleOf(rule).all.flatMap(({ file, findings }) =>
    findings()
      .filter((finding) => finding.rule === rule.id)
      .map(({ severity, span, message, fixes }) => {
        const pointed = file.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, SHOWN);
        const line = file.lines.positionAt(span.start).line + 1;
        const name = file.uri.slice(file.uri.lastIndexOf('/') + 1);
        const repairs = fixes().map(({ title, isCertain }) => `\n    ${isCertain ? '* ' : '- '}${title}`);
        return `${severity} ${name}:${line} [${pointed}] ${message}${repairs.join('')}`;
      }),
  );
}
