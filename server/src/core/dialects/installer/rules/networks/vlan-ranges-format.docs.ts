/** The page of `installer/vlan-ranges-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { RANGES } from './about-vlan-ranges.js';
import { SOURCE, vlanNetworks } from './vlan-ranges-examples.js';

export const docs: RuleDocs = {
  summary:
    'An item of `network_vlan_ranges` is not a physical network, alone or with two VLAN ids after colons.',
  why: 'Neutron reads a list with commas of items such as `physnet1` or `physnet1:300:398`. It does not start with any other text.',
  source: SOURCE,
  ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:300-398' }, vlanNetworks),
};
