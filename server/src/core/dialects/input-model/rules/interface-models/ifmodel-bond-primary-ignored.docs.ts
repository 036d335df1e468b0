/** The page of `input-model/ifmodel-bond-primary-ignored`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond names a preferred port and takes no notice of it.',
  why: 'Only bonds of Linux know a primary port.',
  source,
  bad: bondExample('openvswitch', 'mode: active-backup\n    primary: hed1', ['hed1', 'hed2']),
  good: goodBond,
};
