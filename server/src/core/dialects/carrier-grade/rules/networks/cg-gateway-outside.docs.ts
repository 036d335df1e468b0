/** The page of `carrier-grade/cg-gateway-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The gateway of a network is not a host of its subnet.',
  why: 'A gateway is reached on the network itself, so it has an address in its subnet.',
  source: 'Address arithmetic',
  ...cloudExample({ [`${NETWORKS}.0.network-address.gateway`]: '10.40.4.1' }),
};
