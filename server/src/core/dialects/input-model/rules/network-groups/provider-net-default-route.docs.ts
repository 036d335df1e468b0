/** The page of `input-model/provider-net-default-route`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'Only a default route leads to a provider network.',
  why: 'Whether it gets there depends on the network outside the cloud. A separate route says through which group the traffic goes.',
  source: CROSS_CHECKS,
  bad: providerExample('OCTAVIA-MGMT-NET', ['default']),
  good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
};
