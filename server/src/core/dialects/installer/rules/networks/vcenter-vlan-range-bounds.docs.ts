/** The page of `installer/vcenter-vlan-range-bounds`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { RANGE } from './about-vcenter-vlans.js';

export const docs: RuleDocs = {
  summary: 'The VLAN range of tenants has invalid ids or is reversed.',
  why: 'VLAN ids are from 1 to 4094, the lower one first. With any other range, Neutron does not start.',
  source: 'IEEE 802.1Q; JSON page 1.1',
  ...esxExample({ [RANGE]: '1720:1701' }),
};
