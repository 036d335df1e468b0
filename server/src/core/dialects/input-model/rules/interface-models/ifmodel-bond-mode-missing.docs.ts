/** The page of `input-model/ifmodel-bond-mode-missing`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'The mode of a bond is missing.',
  why: 'The mode says how the bond spreads traffic. It must fit the switch, so it has no default.',
  source,
  bad: bondExample('linux', 'miimon: 200', ['hed1', 'hed2']),
  good: goodBond,
};
