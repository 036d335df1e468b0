/** The page of `carrier-grade/cg-neutron-bm-vlan`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { bmExample } from './bare-metal-examples.js';

export const docs: RuleDocs = {
  summary: 'The VLANs of bare-metal servers are not a range, or the provisioning VLAN is outside.',
  why: 'Neutron moves the ports of servers between the VLANs of this range, the one for provisioning included.',
  source: 'Sample file neutron-bm.json',
  ...bmExample('prov_network.vlan', '1579'),
};
