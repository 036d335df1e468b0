/** The page of `input-model/provider-net-default-route`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'A provider network is reached by the route to everywhere only.',
  why: 'It depends on the network outside of the cloud whether that leads there. A route of its own says through which group it goes.',
  source: CROSS_CHECKS,
  bad: providerExample('OCTAVIA-MGMT-NET', ['default']),
  good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
};
