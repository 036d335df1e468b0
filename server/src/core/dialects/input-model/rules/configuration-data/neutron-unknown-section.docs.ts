/** The page of `input-model/neutron-unknown-section`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, serviceExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The configuration data of Neutron has a key that is none of its own.',
  why: 'It is ignored. Tags of networks stand beside `data`, not in it.',
  source: SOURCE,
  bad: serviceExample('neutron', 'neutron_provider_network: []'),
  good: serviceExample('neutron', 'neutron_provider_networks: []'),
};
