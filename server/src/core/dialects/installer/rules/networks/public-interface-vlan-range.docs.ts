/** The page of `installer/public-interface-vlan-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A public interface is a VLAN whose id does not exist.',
  why: 'VLAN ids are from 1 to 4094. The device cannot be created, so the external network has no link.',
  source: 'IEEE 802.1Q; JSON page 1.1, section neutron',
  byHand: 'the network administrator knows the VLAN of the external network.',
  ...kvmExample({ 'neutron.overcloud_public_interface': 'vlan4331' }),
};
