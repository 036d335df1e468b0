/** The page of `input-model/neutron-unknown-section`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, serviceExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The configuration data of Neutron has an unknown key.',
  why: 'The key is ignored. Network tags belong next to `data`, not in it.',
  source: SOURCE,
  bad: serviceExample('neutron', 'neutron_provider_network: []'),
  good: serviceExample('neutron', 'neutron_provider_networks: []'),
};
