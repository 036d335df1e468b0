/** The page of `input-model/neutron-net-named-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { goodNetwork, networkLines, SOURCE, serviceExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A provider network is called `name`.',
  why: 'The word means the key to the processor, which refuses it as a value.',
  source: SOURCE,
  byHand: 'what the network is to be called is decided by the people who use it.',
  bad: serviceExample('neutron', networkLines('cidr: 172.30.1.0/24').replace('OCTAVIA-MGMT-NET', 'name')),
  good: goodNetwork,
};
