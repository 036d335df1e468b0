/** The page of `installer/ovsvapp-in-floating`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { withEnvironment } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'The addresses for OVSvApp VMs overlap the floating IP pool.',
  why: 'The pool is assigned to virtual machines. Sooner or later one of them gets the address of an OVSvApp VM, and a host loses its tenant networks.',
  source: 'Mapping table of JSON keys and environment variables, floating IPs on ESX; OVSvApp page 1.1',
  ...withEnvironment({
    'network.start_ip_address': '172.31.54.30',
    'network.end_ip_address': '172.31.54.35',
    'network.gateway_ip': '172.31.54.1',
  }),
};
