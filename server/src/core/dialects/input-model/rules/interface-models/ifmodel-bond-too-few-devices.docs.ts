/** The page of `input-model/ifmodel-bond-too-few-devices`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond has too few ports.',
  why: 'A bond of Linux needs one port, the others two.',
  source,
  bad: bondExample('openvswitch', 'mode: active-backup', ['hed1']),
  good: goodBond,
};
