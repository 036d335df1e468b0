/** The page of `installer/vlan-ranges-too-few`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { RANGES } from './about-vlan-ranges.js';
import { SOURCE, vlanNetworks } from './vlan-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'The ranges hold no more VLAN ids than the first networks take.',
  why: 'The networks `default-net` and `ext-net` take the first two ids. With no more than these, no network can be made for a tenant.',
  source: SOURCE,
  byHand: 'which further VLANs the switches carry for tenants is known to the people who configure them.',
  ...kvmExample({ ...vlanNetworks, [RANGES]: 'physnet1:300:301' }, vlanNetworks),
};
