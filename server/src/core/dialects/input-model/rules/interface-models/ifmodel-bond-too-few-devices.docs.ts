/** The page of `input-model/ifmodel-bond-too-few-devices`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond has too few ports.',
  why: 'A Linux bond needs at least one port, the others at least two.',
  source,
  bad: bondExample('openvswitch', 'mode: active-backup', ['hed1']),
  good: goodBond,
};
