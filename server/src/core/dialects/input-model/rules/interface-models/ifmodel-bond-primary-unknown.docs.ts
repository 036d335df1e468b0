/** The page of `input-model/ifmodel-bond-primary-unknown`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'The primary port of a bond is not one of its ports.',
  why: 'The bond cannot prefer a port that it does not have.',
  source,
  bad: bondExample('linux', 'mode: active-backup\n    primary: hed7', ['hed1', 'hed2']),
  good: goodBond,
};
