/** The page of `installer/backend-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A key that the driver of a back end needs is missing.',
  why: 'The section is copied unchanged for Block Storage. A driver that cannot find its array, or cannot log in there, does not start.',
  source: 'StoreVirtual and StoreServ back-end pages 1.1',
  ...vsaExample({ 'vsa.cluster_1.hplefthand_clustername': undefined }),
};
