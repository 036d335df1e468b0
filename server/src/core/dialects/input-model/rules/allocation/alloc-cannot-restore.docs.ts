/** The page of `input-model/alloc-cannot-restore`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, savedExample } from './saved-examples.js';

export const docs: RuleDocs = {
  summary: 'A server that returns to the model cannot have its old place back.',
  why: 'By the saved state it was in a cluster or resource group that has as many servers as it may have by now.',
  source: SOURCE,
  bad: savedExample({ count: 1, second: 'deleted' }),
  good: savedExample({ count: 2, second: 'deleted' }),
};
