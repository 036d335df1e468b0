/** The page of `input-model/ifmodel-dpdk-unknown-device`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { dpdkExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A DPDK port does not belong to an interface.',
  why: 'DPDK can use only ports of interfaces and of their bonds.',
  source,
  bad: dpdkExample('hed7'),
  good: dpdkExample('hed9'),
};
