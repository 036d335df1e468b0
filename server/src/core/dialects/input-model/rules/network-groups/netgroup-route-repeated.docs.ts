/** The page of `input-model/netgroup-route-repeated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

const NETWORK = 'OCTAVIA-MGMT-NET';

export const docs: RuleDocs = {
  summary: 'A network group lists the same route to a provider network twice.',
  why: 'The processor removes a provider network from its list when it has read the route to it. It then reads the second route as one to an unknown network group.',
  source: CROSS_CHECKS,
  bad: providerExample(NETWORK, ['default', NETWORK, NETWORK]),
  good: providerExample(NETWORK, ['default', NETWORK]),
};
