/** The page of `input-model/tag-physnet-undefined`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dataExample, SOURCE, vlanTag } from './examples.js';

const provider = (name: string) =>
  `services:\n  - neutron\ndata:\n  neutron_provider_networks:\n    - name: OCTAVIA-MGMT-NET\n      cidr: 172.30.1.0/24\n      provider:\n        - network_type: vlan\n          physical_network: ${name}\n          segmentation_id: 106`;

export const docs: RuleDocs = {
  summary: 'A provider network is on a physical network that no tag of its control plane defines.',
  why: 'The tags of network groups define which of them has that name in Neutron.',
  source: SOURCE,
  bad: dataExample(provider('physnet7'), 'plane', [vlanTag()]),
  good: dataExample(provider('physnet1'), 'plane', [vlanTag()]),
};
