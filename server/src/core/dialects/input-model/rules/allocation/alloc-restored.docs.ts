/** The page of `input-model/alloc-restored`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A server returns to the model and gets its old place back.',
  why: 'In the saved state, it was in this cluster or resource group before. If it is now a different machine, give it another id; otherwise it is treated as the old one.',
  source: SOURCE,
  byHand: 'you do not have to do anything; the server comes back as it was.',
  bad: savedExample({ count: 2, second: 'deleted' }),
  good: savedExample({ count: 2 }),
};
