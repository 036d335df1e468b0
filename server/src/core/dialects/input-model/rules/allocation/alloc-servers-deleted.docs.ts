/** The page of `input-model/alloc-servers-deleted`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'Servers of the cloud that runs are gone from the model.',
  why: 'The saved state has them in a cluster or resource group. They are taken out of the cloud, and their places and addresses are kept for them. If only an id was changed, give it back.',
  source: SOURCE,
  byHand: 'whether the servers are gone for good is known to the person who took them out.',
  bad: savedExample({ id: 'controller9' }),
  good: savedExample({}),
};
