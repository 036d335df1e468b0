/** The page of `installer/vlan-ranges-bounds`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { RANGES } from './about-vlan-ranges.js';
import { vlanNetworks } from './vlan-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'The VLAN ids of a range do not exist, or the range ends before it begins.',
  why: 'VLAN ids go from 1 to 4094, the lower one first. Neutron does not start with any other range.',
  source: 'IEEE 802.1Q; page VLAN provider networks 1.1',
  ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:398:300' }, vlanNetworks),
};
