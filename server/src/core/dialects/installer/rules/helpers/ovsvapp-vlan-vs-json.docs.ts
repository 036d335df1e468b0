/** The page of `installer/ovsvapp-vlan-vs-json`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { withEnvironment } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'The tenant VLANs are others than those of the environment file.',
  why: 'Neutron hands out VLANs of the range in the JSON file, and the port groups carry those of this one. A tenant network whose VLAN is only in one of them has no traffic between its VMs.',
  source: 'OVSvApp page 1.1, key vlan_range; JSON page 1.1, section vcenter',
  ...withEnvironment({ 'network.vlan_range': '1701-1710' }),
};
