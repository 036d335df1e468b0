/** The page of `installer/vcenter-external-vlan-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { EXTERNAL } from './about-vcenter-vlans.js';

export const docs: RuleDocs = {
  summary: 'The VLAN id of the external network is not a number from 1 to 4094.',
  why: 'The external network is created with this id. Other values, and names such as `vlan1634`, do not work. All samples have a number; in quotes it would be text.',
  source: 'Samples 1.1, ESX with an external VLAN; IEEE 802.1Q',
  ...esxExample({ [EXTERNAL]: 'vlan1634' }),
};
