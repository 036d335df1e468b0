/** The page of `installer/vcenter-vlan-range-all`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { RANGE } from './about-vcenter-vlans.js';

export const docs: RuleDocs = {
  summary: 'The VLAN range of tenants is every id there is.',
  why: 'External, ESX and Service are also VLANs. Tenants may be given one of theirs, and the networks are then one.',
  source: 'A published sample has this range; Technical overview 1.1, table Virtual networks for ESX',
  ...esxExample({ [RANGE]: '1:4094' }),
};
