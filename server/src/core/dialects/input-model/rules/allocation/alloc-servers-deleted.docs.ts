/** The page of `input-model/alloc-servers-deleted`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'Servers of the running cloud are missing from the model.',
  why: 'In the saved state, they are in a cluster or resource group. They are removed from the cloud, and their places and addresses are kept for them. If only an id was changed, restore it.',
  source: SOURCE,
  byHand: 'only the person who removed the servers knows whether they are gone for good.',
  bad: savedExample({ id: 'controller9' }),
  good: savedExample({}),
};
