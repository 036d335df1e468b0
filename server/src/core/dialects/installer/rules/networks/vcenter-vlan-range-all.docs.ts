/** The page of `installer/vcenter-vlan-range-all`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { RANGE } from './about-vcenter-vlans.js';

export const docs: RuleDocs = {
  summary: 'The VLAN range of tenants contains every id.',
  why: 'External, ESX and Service are also VLANs. If a tenant network gets one of their ids, the two networks become one.',
  source: 'A published sample has this range; Technical overview 1.1, table Virtual networks for ESX',
  ...esxExample({ [RANGE]: '1:4094' }),
};
