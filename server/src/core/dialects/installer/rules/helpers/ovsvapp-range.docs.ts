/** The page of `installer/ovsvapp-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary:
    'The addresses for OVSvApp VMs are reversed, not on the subnet of their gateway, or too few for the hosts to add.',
  why: 'Each ESX host gets an OVSvApp VM with an address of this range, and all of them leave through the gateway. A VM without an address, or with one of another subnet, cannot be reached, and the host has no tenant networks.',
  source: 'OVSvApp page 1.1, keys start_ip_address, end_ip_address, netmask and gateway_ip',
  ...example({ 'network.end_ip_address': '172.30.100.20' }),
};
