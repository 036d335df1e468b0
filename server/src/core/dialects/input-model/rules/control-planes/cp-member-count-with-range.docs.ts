/** The page of `input-model/cp-member-count-with-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cluster } from './counts-examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group has both an exact number of servers and a range.',
  why: 'The exact number is `member-count`; `min-count` and `max-count` are for groups that can grow. Readers cannot tell which of them was meant.',
  source: 'Ardana input model 2.0, control planes',
  bad: cluster('member-count: 2\nmin-count: 1'),
  good: cluster('member-count: 2'),
};
