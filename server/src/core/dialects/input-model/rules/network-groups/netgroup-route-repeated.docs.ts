/** The page of `input-model/netgroup-route-repeated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

const NETWORK = 'OCTAVIA-MGMT-NET';

export const docs: RuleDocs = {
  summary: 'The same route to a provider network stands twice in a network group.',
  why: 'The processor takes a provider network off its list when it has read the route to it. The second one then leads to a network group that there is not.',
  source: CROSS_CHECKS,
  bad: providerExample(NETWORK, ['default', NETWORK, NETWORK]),
  good: providerExample(NETWORK, ['default', NETWORK]),
};
