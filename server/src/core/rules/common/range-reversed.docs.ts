/** The page of `common/range-reversed`. */
import type { RuleDocs } from '../rule.js';
import { plan } from './range-examples.js';

export const docs: RuleDocs = {
  summary: 'A range is reversed.',
  why: 'The lower address comes first; tools read a reversed range as empty, or fail.',
  source: 'Address arithmetic',
  bad: plan('192.168.11.90-192.168.11.20'),
  good: plan('192.168.11.20-192.168.11.90'),
};
