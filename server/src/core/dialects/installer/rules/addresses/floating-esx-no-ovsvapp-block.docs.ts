/** The page of `installer/floating-esx-no-ovsvapp-block`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';

const onManagement = (end: string) => ({
  'baremetal.network_seed_range_start': '172.30.100.3',
  floating_ip: { start: '172.30.100.61', end, cidr: '172.30.100.0/24' },
  'vcenter.external_vlan_id': undefined,
  'vcenter.external_network_gateway': undefined,
});

export const docs: RuleDocs = {
  summary: 'The floating IPs of an ESX cloud leave no address of the management network free.',
  why: 'Every ESX host runs an OVSvApp VM that needs an address of the management network. If ranges and floating IPs take all of them, no compute host can be added.',
  source: 'Mapping table of JSON keys; OVSvApp page 1.1',
  byHand:
    'the vCenter administrator knows how many ESX hosts there are, and so how many addresses must stay free.',
  ...esxExample(onManagement('172.30.100.254'), onManagement('172.30.100.200')),
};
