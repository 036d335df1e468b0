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
