/** The page of `input-model/neutron-net-name-clash`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerExample } from './examples.js';
import { CROSS_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'A provider network has the name of a network group.',
  why: 'A route with this name could mean either.',
  source: CROSS_CHECKS,
  bad: providerExample('EXTERNAL-API', ['default', 'EXTERNAL-API']),
  good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
};
