/** The pages of the rules about ports that DPDK cannot drive. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { dpdkExample, source } from './interfaces-examples.js';

const excluded = (summary: string, flags: string): RuleDocs => ({
  summary,
  why: 'A port can be used in only one of the two ways.',
  source,
  bad: dpdkExample('hed9', flags),
  good: dpdkExample('hed9'),
});

export const docs = {
  'input-model/ifmodel-dpdk-pci-pt': excluded(
    'A port is used by both DPDK and PCI passthrough.',
    '          pci-pt: true\n',
  ),
  'input-model/ifmodel-dpdk-sriov': excluded(
    'A port is used by DPDK and reserved for virtual functions.',
    '          sriov-only: true\n          vf-count: 4\n',
  ),
} satisfies Record<string, RuleDocs>;
