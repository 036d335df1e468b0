/** The page of `input-model/provider-net-pool-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './examples.js';
import { GOOD, pool } from './provider-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'A pool of a provider network is outside its subnet.',
  why: 'Guests would get addresses that cannot reach anything.',
  source: SOURCE,
  bad: pool('172.30.2.10', '172.30.2.99'),
  good: GOOD,
};
