/** The page of `plan/fibre-channel-vlan`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const MANAGEMENT = '  - { network: management, vlan-type: untagged, carried-by: undercloud-management }\n';

export const docs: RuleDocs = {
  summary:
    'The Fibre Channel network is given a VLAN, a carrier, a subnet, addresses or a port, which only Ethernet networks have.',
  why: 'Fibre Channel is a SAN with its own adapters and switches between compute servers and 3PAR arrays. The table leaves its VLAN type empty; a VLAN prepared for it on the Ethernet switches would carry nothing. It has no IP addresses either: servers and arrays find each other by their world wide names.',
  source: 'Technical overview 1.1, table Virtual networks for KVM, row Fibre Channel',
  ...example(
    variant(kvmPlan, [MANAGEMENT, `${MANAGEMENT}  - { network: fibre-channel }\n`], ['[vsa]', '[vsa, 3par]']),
    {
      good: '{ network: fibre-channel }',
      bad: '{ network: fibre-channel, vlan-type: tagged, vlan-id: 340 }',
    },
  ),
};
