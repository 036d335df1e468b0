/** The page of `input-model/alloc-outside-zones`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A server stays in a cluster or resource group although it is outside its failure zones.',
  why: 'The saved state keeps the server where it is. The failure zones, or the server group of the server, were changed after the deployment.',
  source: SOURCE,
  bad: savedExample({ zone: 'RACK2' }),
  good: savedExample({ zone: 'RACK1' }),
};
