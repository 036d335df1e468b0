/** The page of `input-model/cp-max-below-min`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cluster } from './counts-examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group may have fewer servers than it must have.',
  why: 'No number of servers is at least `min-count` and at most `max-count`, so that the allocation fails.',
  source: 'Ardana configuration processor, allocation of servers',
  bad: cluster('min-count: 3\nmax-count: 2'),
  good: cluster('min-count: 2\nmax-count: 3'),
};
