/** The page of `input-model/network-range-overlap-internal`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, list } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'Two ranges of one network overlap.',
  why: 'Usually one of them is mistyped. Each address is still assigned only once.',
  source: SOURCE,
  bad: list('10.0.1.10-10.0.1.99', '10.0.1.90-10.0.1.120'),
  good: GOOD,
};
