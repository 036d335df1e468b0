/** The page of `input-model/ifmodel-sriov-no-vf`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { deviceExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A port that is reserved for virtual functions does not say how many it has.',
  why: 'Without `vf-count`, it has none.',
  source,
  bad: deviceExample('  sriov-only: true\n'),
  good: deviceExample('  sriov-only: true\n  vf-count: 4\n'),
};
