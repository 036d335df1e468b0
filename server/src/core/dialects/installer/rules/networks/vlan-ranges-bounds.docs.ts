/** The page of `installer/vlan-ranges-bounds`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { RANGES } from './about-vlan-ranges.js';
import { vlanNetworks } from './vlan-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'A range has invalid VLAN ids or is reversed.',
  why: 'VLAN ids are from 1 to 4094, the lower one first. With any other range, Neutron does not start.',
  source: 'IEEE 802.1Q; page VLAN provider networks 1.1',
  ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:398:300' }, vlanNetworks),
};
