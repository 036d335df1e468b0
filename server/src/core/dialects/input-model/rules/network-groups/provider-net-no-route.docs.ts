/** The page of `input-model/provider-net-no-route`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group has a route to a provider network, or a default route.',
  why: 'The services of the cloud cannot reach this network.',
  source: CROSS_CHECKS,
  bad: providerExample('OCTAVIA-MGMT-NET', []),
  good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
};
