/** The page of `installer/backend-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A back end lacks a key that its driver needs.',
  why: 'The section is copied unchanged for Block Storage. A driver that does not find its array, or may not log in there, does not start.',
  source: 'StoreVirtual and StoreServ back-end pages 1.1',
  ...vsaExample({ 'vsa.cluster_1.hplefthand_clustername': undefined }),
};
