/** The page of `plan/carried-by-vlan-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual network runs over a physical network of the other VLAN type.',
  why: 'Management is untagged because servers boot from it, so it needs the untagged network of its port; External and Service are tagged and need a trunk. On the wrong carrier, the packets of the network do not arrive.',
  source: 'Technical overview 1.1, tables Physical networks and Virtual networks, column VLAN type',
  ...example(kvmPlan, {
    good: 'network: external, vlan-type: tagged, carried-by: external',
    bad: 'network: external, vlan-type: tagged, carried-by: undercloud-management',
  }),
};
