/** The page of `installer/vlan-ranges-mapping`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { RANGES } from './about-vlan-ranges.js';
import { vlanNetworks } from './vlan-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'An item of `network_vlan_ranges` maps a network to a bridge.',
  why: 'Mappings have a separate list. Here, VLAN ids are expected instead of the name of a bridge, and Neutron does not start.',
  source: 'A published sample has this mistake; page VLAN provider networks 1.1 for the right place',
  ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:br-ex' }, vlanNetworks),
};
