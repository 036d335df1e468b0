/** The page of `installer/vcenter-vlan-range-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { RANGE } from './about-vcenter-vlans.js';

export const docs: RuleDocs = {
  summary: 'The VLAN range of tenants is not two ids with a colon between them.',
  why: 'Neutron expects a colon. The hyphen is for `ovs_vapp.ini`, which another program reads.',
  source: 'JSON page 1.1; OVSvApp page 1.1 for the other file',
  ...esxExample({ [RANGE]: '1701-1720' }),
};
