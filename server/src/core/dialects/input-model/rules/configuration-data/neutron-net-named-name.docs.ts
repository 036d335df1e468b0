/** The page of `input-model/neutron-net-named-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { goodNetwork, networkLines, SOURCE, serviceExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A provider network is named `name`.',
  why: 'The processor reads this word as the key and rejects it as a value.',
  source: SOURCE,
  byHand: 'you choose the name of the network.',
  bad: serviceExample('neutron', networkLines('cidr: 172.30.1.0/24').replace('OCTAVIA-MGMT-NET', 'name')),
  good: goodNetwork,
};
