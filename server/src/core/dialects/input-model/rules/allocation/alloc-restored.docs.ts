/** The page of `input-model/alloc-restored`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A server returns to the model and gets its old place back.',
  why: 'By the saved state it was in this cluster or resource group before. A machine that is another one by now should get another id, because it would be taken for the old one.',
  source: SOURCE,
  byHand: 'nothing has to be done; the server comes back as it was.',
  bad: savedExample({ count: 2, second: 'deleted' }),
  good: savedExample({ count: 2 }),
};
