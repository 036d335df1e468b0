/** The page of `input-model/alloc-over-max`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group has more servers than it may have.',
  why: 'The saved state keeps servers where they are, also when the greatest number was lowered after the deployment. Servers that shall go must be taken out of the model.',
  source: SOURCE,
  bad: savedExample({ count: 1 }),
  good: savedExample({ count: 2 }),
};
