/** The page of `input-model/provider-net-pool-reversed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { GOOD, pool } from './provider-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'A pool of a provider network is reversed.',
  why: 'It contains no addresses; Neutron rejects it.',
  source: 'Neutron, allocation pools of subnets',
  bad: pool('172.30.1.99', '172.30.1.10'),
  good: GOOD,
};
