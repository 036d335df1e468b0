/** The page of `input-model/cp-max-below-min`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cluster } from './counts-examples.js';

export const docs: RuleDocs = {
  summary: 'The maximum number of servers of a cluster or resource group is below its minimum.',
  why: 'No number of servers is at least `min-count` and at most `max-count`, so the allocation fails.',
  source: 'Ardana configuration processor, allocation of servers',
  bad: cluster('min-count: 3\nmax-count: 2'),
  good: cluster('min-count: 2\nmax-count: 3'),
};
