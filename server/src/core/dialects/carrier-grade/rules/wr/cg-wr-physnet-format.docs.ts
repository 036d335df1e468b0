/** The page of `carrier-grade/cg-wr-physnet-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'A VLAN range of a physical network is not written as physnet:first:last.',
  why: 'Tenant networks take VLAN ids from these ranges; they go from 1 to 4094 and do not overlap on one physical network.',
  source: 'Sample files wr.json of release 2.0',
  ...cloudExample({ [`${WR}.physnet_VLAN_range_mappings.1`]: 'physnet2:2020:2000' }),
};
