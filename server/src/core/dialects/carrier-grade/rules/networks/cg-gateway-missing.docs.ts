/** The page of `carrier-grade/cg-gateway-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The management or data center network has no gateway.',
  why: 'Nodes reach the lifecycle manager, DNS, NTP and the directors of the overlay through these gateways.',
  source: 'Sample environment files: always given on these two networks',
  ...cloudExample({ [`${NETWORKS}.0.network-address.gateway`]: undefined }),
};
