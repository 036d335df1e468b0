/** The page of `common/range-far-apart`. */
import type { RuleDocs } from '../rule.js';
import { plan } from './range-examples.js';

export const docs: RuleDocs = {
  summary: 'The two ends of a range differ in their first part.',
  why: 'Such a range has millions of addresses. Usually a digit is missing, as in 72 instead of 172.',
  source: 'Address arithmetic; a published sample has this mistake',
  bad: plan('10.16.1.20-11.16.1.90'),
  good: plan('10.16.1.20-10.16.1.90'),
};
