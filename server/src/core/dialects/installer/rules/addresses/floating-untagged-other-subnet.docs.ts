/** The page of `installer/floating-untagged-other-subnet`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { INTERFACE } from './about-floating-pool.js';

export const docs: RuleDocs = {
  summary: 'Floating IPs are on an untagged NIC, but have another subnet than the management network.',
  why: 'Untagged, they share the network of the management addresses, and VMs are reached only if a router there also knows the other subnet. A second network for floating IPs usually has its own VLAN.',
  source: 'JSON page 1.1, section neutron',
  byHand:
    'the network administrator knows whether the switch port carries the other subnet untagged, as a VLAN or not at all.',
  ...kvmExample({
    [INTERFACE]: 'eth1',
    'neutron.public_interface_raw_device': undefined,
  }),
};
