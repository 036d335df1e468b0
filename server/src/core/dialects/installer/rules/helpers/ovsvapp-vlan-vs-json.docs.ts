/** The page of `installer/ovsvapp-vlan-vs-json`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { withEnvironment } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'The tenant VLANs differ from those in the environment file.',
  why: 'Neutron assigns VLANs from the range in the JSON file, and the port groups carry those in this one. If the VLAN of a tenant network is in only one of them, its VMs cannot reach each other.',
  source: 'OVSvApp page 1.1, key vlan_range; JSON page 1.1, section vcenter',
  ...withEnvironment({ 'network.vlan_range': '1701-1710' }),
};
