/** The page of `plan/untagged-with-vlan-id`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An untagged network has a VLAN id.',
  why: 'Packets of an untagged network carry no id. Either the id is left over, or the network should be tagged.',
  source: 'Technical overview 1.1, tables Physical networks and Virtual networks, column VLAN type',
  ...example(kvmPlan, {
    good: 'network: undercloud-management, vlan-type: untagged',
    bad: 'network: undercloud-management, vlan-type: untagged, vlan-id: 130',
  }),
};
