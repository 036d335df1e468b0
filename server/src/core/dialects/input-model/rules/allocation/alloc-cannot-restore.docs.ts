/** The page of `input-model/alloc-cannot-restore`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A server that returns to the model cannot get its old place back.',
  why: 'In the saved state, it was in a cluster or resource group that now has as many servers as it can have.',
  source: SOURCE,
  bad: savedExample({ count: 1, second: 'deleted' }),
  good: savedExample({ count: 2, second: 'deleted' }),
};
