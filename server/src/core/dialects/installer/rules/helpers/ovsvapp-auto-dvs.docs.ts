/** The page of `installer/ovsvapp-auto-dvs`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'The scripts should create the distributed switches, but a name or the NIC is missing.',
  why: "With 'auto_dvs', the scripts create the trunk and uplink switches and connect a free NIC of every host to them. They stop without the names. PCI pass-through has no uplink switch.",
  source: 'OVSvApp page 1.1, keys auto_dvs, nic_name, trunk_dvs_name and uplink_dvs_name',
  ...example({ 'network.nic_name': undefined }),
};
