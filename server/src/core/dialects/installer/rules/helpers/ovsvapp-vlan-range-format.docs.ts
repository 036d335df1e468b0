/** The page of `installer/ovsvapp-vlan-range-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: 'The VLAN range is not written with a hyphen, or contains numbers that are not VLAN ids.',
  why: 'In this file a range is two ids with a hyphen, and commas separate several ranges; the colon is for the JSON file. The scripts that create the port groups stop at anything else.',
  source: 'OVSvApp page 1.1, key vlan_range; IEEE 802.1Q',
  ...example({ 'network.vlan_range': '1701:1720' }),
};
