/** The page of `input-model/ifmodel-bond-mode-invalid`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond has no such mode.',
  why: 'Each provider has modes of its own.',
  source,
  bad: bondExample('openvswitch', 'mode: 802.3ad', ['hed1', 'hed2']),
  good: goodBond,
};
