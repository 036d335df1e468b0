/** The page of `input-model/alloc-group-deleted`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group is gone whose servers are still in the model.',
  why: 'The saved state says that these servers belong to it. Servers that are used no more must be taken out of the model; a group that was renamed must get its name back.',
  source: SOURCE,
  byHand:
    'whether the servers go to another cluster or leave the cloud is decided by the person who runs it.',
  bad: savedExample({ group: 'old-cluster' }),
  good: savedExample({}),
};
