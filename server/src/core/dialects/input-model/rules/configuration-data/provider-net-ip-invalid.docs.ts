/** The page of `input-model/provider-net-ip-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './examples.js';
import { GOOD, pool } from './provider-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'A gateway or an end of a pool of a provider network is not a valid IP address.',
  why: 'Neutron could not create the subnet.',
  source: SOURCE,
  bad: pool('172.30.1.10', '172.30.1.999'),
  good: GOOD,
};
