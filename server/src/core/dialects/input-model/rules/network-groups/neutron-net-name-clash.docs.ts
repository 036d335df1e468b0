/** The page of `input-model/neutron-net-name-clash`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { providerExample } from './examples.js';
import { SOURCE } from './use-examples.js';

export const docs: RuleDocs = {
  summary: 'A provider network has the name of a network group.',
  why: 'A route with this name could mean either.',
  source: SOURCE,
  bad: providerExample('EXTERNAL-API', ['default', 'EXTERNAL-API']),
  good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
};
