/** The page of `input-model/neutron-net-missing-subparam`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerNetwork, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A required key is missing from a pool, route or provider of a provider network.',
  why: 'Neutron could not create it.',
  source: SOURCE,
  bad: providerNetwork('cidr: 172.30.1.0/24\nallocation_pools:\n  - start: 172.30.1.10'),
  good: providerNetwork(
    'cidr: 172.30.1.0/24\nallocation_pools:\n  - start: 172.30.1.10\n    end: 172.30.1.99',
  ),
};
