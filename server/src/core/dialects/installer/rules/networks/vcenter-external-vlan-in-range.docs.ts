/** The page of `installer/vcenter-external-vlan-in-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { EXTERNAL } from './about-vcenter-vlans.js';

export const docs: RuleDocs = {
  summary: 'The VLAN of the external network is in the range of tenants.',
  why: 'A tenant network could get this id. It would then be the external network itself, and its VMs would be exposed.',
  source: 'Samples 1.1, ESX with an external VLAN; Technical overview 1.1, table Virtual networks for ESX',
  ...esxExample({ [EXTERNAL]: 1710 }),
};
