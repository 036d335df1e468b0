/** The page of `carrier-grade/cg-gateway-allocated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The gateway has an address that a node will get.',
  why: 'Addresses are assigned one after the other from start-address on, without regard to the gateway.',
  source: 'Sample files environment.json; address arithmetic',
  ...cloudExample({ [`${NETWORKS}.0.network-address.gateway`]: '10.40.3.121' }),
};
