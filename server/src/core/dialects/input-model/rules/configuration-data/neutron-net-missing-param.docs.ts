/** The page of `input-model/neutron-net-missing-param`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { goodNetwork, providerNetwork, SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A required key is missing from a provider network.',
  why: 'Neutron cannot create a network without a provider and a subnet.',
  source: SOURCE,
  bad: providerNetwork('shared: true'),
  good: goodNetwork,
};
