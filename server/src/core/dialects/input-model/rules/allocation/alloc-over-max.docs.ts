/** The page of `input-model/alloc-over-max`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group has more servers than it allows.',
  why: 'The saved state keeps servers where they are, even if the maximum was lowered after the deployment. To release servers, remove them from the model.',
  source: SOURCE,
  bad: savedExample({ count: 1 }),
  good: savedExample({ count: 2 }),
};
