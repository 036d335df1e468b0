/** The page of `plan/fibre-channel-vlan`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const MANAGEMENT = '  - { network: management, vlan-type: untagged, carried-by: undercloud-management }\n';

export const docs: RuleDocs = {
  summary:
    'The Fibre Channel network has a VLAN, a carrier, a subnet, addresses or a port, which only Ethernet networks have.',
  why: 'Fibre Channel is a SAN with its own adapters and switches between compute servers and 3PAR arrays. Its VLAN type is empty in the table; a VLAN for it on the Ethernet switches would carry nothing. It also has no IP addresses: servers and arrays find each other by their world wide names.',
  source: 'Technical overview 1.1, table Virtual networks for KVM, row Fibre Channel',
  ...example(
    variant(kvmPlan, [MANAGEMENT, `${MANAGEMENT}  - { network: fibre-channel }\n`], ['[vsa]', '[vsa, 3par]']),
    {
      good: '{ network: fibre-channel }',
      bad: '{ network: fibre-channel, vlan-type: tagged, vlan-id: 340 }',
    },
  ),
};
