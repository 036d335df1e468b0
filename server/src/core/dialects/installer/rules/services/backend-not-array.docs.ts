/** The page of `installer/backend-not-array`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'The value of `enabled_backends` is not a list.',
  why: 'The lists of `vsa` and `3par` are joined before Block Storage gets them. A text is not a list and cannot be joined with one.',
  source: 'StoreVirtual back-end page 1.1',
  ...vsaExample({ 'vsa.DEFAULT': { enabled_backends: 'cluster_1' } }),
};
