/** The page of `input-model/ifmodel-bond-mode-invalid`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'The mode of a bond is not valid.',
  why: 'Each provider has its own modes.',
  source,
  bad: bondExample('openvswitch', 'mode: 802.3ad', ['hed1', 'hed2']),
  good: goodBond,
};
