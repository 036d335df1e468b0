/** The page of `input-model/ifmodel-bond-provider-invalid`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'The provider of a bond is not valid.',
  why: 'Bonds are created by `linux`, `openvswitch` or, on Hyper-V hosts, `windows`.',
  source,
  bad: bondExample('linuxx', 'mode: active-backup', ['hed1', 'hed2']),
  good: goodBond,
};
