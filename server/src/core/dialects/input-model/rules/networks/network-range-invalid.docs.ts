/** The page of `input-model/network-range-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, list } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'An end of a range of addresses is not a valid IP address.',
  why: 'A range is written as `first-last`, with whole addresses at both ends.',
  source: SOURCE,
  bad: list('10.0.1.10-10.0.1.999'),
  good: GOOD,
};
