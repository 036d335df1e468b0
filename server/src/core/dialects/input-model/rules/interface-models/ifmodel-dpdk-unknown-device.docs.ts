/** The page of `input-model/ifmodel-dpdk-unknown-device`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { dpdkExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A port for DPDK belongs to no interface.',
  why: 'Only ports of interfaces and of their bonds can be driven.',
  source,
  bad: dpdkExample('hed7'),
  good: dpdkExample('hed9'),
};
