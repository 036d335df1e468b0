/** The page of `common/range-half`. */
import type { RuleDocs } from '../rule.js';
import { installer } from './range-examples.js';

export const docs: RuleDocs = {
  summary: 'Only one end of a range is written.',
  why: 'The other end is then a default that belongs to another network, or the range is not used at all.',
  source: 'JSON page 1.1',
  bad: installer({ network_seed_range_start: '192.168.130.4' }),
  good: installer({
    network_seed_range_start: '192.168.130.4',
    network_seed_range_end: '192.168.130.22',
  }),
};
