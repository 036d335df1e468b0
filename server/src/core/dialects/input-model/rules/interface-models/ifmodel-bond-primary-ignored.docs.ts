/** The page of `input-model/ifmodel-bond-primary-ignored`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond has a primary port but ignores it.',
  why: 'Only Linux bonds support a primary port.',
  source,
  bad: bondExample('openvswitch', 'mode: active-backup\n    primary: hed1', ['hed1', 'hed2']),
  good: goodBond,
};
