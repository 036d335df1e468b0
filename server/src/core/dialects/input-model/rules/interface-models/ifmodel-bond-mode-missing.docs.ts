/** The page of `input-model/ifmodel-bond-mode-missing`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond does not say how it spreads traffic.',
  why: 'The mode must fit the switch, so that there is no default.',
  source,
  bad: bondExample('linux', 'miimon: 200', ['hed1', 'hed2']),
  good: goodBond,
};
