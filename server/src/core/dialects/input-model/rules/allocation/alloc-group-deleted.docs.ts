/** The page of `input-model/alloc-group-deleted`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group no longer exists, but its servers are still in the model.',
  why: 'In the saved state, these servers belong to it. Remove servers that are no longer used from the model. If the group was renamed, give it its old name back.',
  source: SOURCE,
  byHand: 'you decide whether the servers go to another cluster or leave the cloud.',
  bad: savedExample({ group: 'old-cluster' }),
  good: savedExample({}),
};
