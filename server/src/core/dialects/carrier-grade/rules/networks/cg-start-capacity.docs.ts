/** The page of `carrier-grade/cg-start-capacity`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet has fewer addresses from the start address on than nodes that need one.',
  why: 'Every node on a network gets the next address from start-address on. On management, the lifecycle manager gets the first one.',
  source: 'Sample files environment.json and node-provision.json; address arithmetic',
  ...cloudExample({ [`${NETWORKS}.0.network-address.start-address`]: '10.40.3.250' }),
};
