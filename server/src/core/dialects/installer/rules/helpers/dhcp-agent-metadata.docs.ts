/** The page of `installer/dhcp-agent-metadata`. */

import { metadataOption, nameServersOption } from '../../../../architecture/dhcp-agent.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmEnvironment, patched } from '../../examples.js';
import { good } from './dhcp-agent-examples.js';
import { dhcpAgent, dhcpAgentFile } from './passthrough-examples.js';

const vlanProvider = () => ({
  'kvm-custom-ips.json': patched(kvmEnvironment, { 'neutron.network_type': 'vlan' }),
});

export const docs: RuleDocs = {
  summary:
    'Tenants have VLAN provider networks, but the DHCP agent of the overcloud does not serve metadata on them.',
  why: `VMs request their keys and user data from a Neutron router, which provider networks do not have. With '${metadataOption}', the DHCP agent answers instead.`,
  source: 'VLAN provider network page 1.1',
  bad: () => ({ ...vlanProvider(), [dhcpAgentFile]: good }),
  good: () => ({
    ...vlanProvider(),
    [dhcpAgentFile]: dhcpAgent({ [metadataOption]: 'True', [nameServersOption]: '172.20.1.53' }),
  }),
};
