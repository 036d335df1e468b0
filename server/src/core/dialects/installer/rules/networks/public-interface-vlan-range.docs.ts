/** The page of `installer/public-interface-vlan-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A public interface is a VLAN whose id does not exist.',
  why: 'VLAN ids go from 1 to 4094. The device cannot be made on any node, and the external network stays without a link.',
  source: 'IEEE 802.1Q; JSON page 1.1, section neutron',
  byHand: 'the VLAN of the external network is known to the people who configure the switches.',
  ...kvmExample({ 'neutron.overcloud_public_interface': 'vlan4331' }),
};
