/** The page of `installer/vlan-ranges-too-few`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { RANGES } from './about-vlan-ranges.js';
import { SOURCE, vlanNetworks } from './vlan-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'The ranges have no VLAN ids left after the first networks.',
  why: 'The networks `default-net` and `ext-net` take the first two ids. With only these, tenant networks cannot be created.',
  source: SOURCE,
  byHand: 'the network administrator knows which other VLANs the switches carry for tenants.',
  ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:300:301' }, vlanNetworks),
};
