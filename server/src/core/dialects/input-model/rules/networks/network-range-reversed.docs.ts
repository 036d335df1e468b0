/** The page of `input-model/network-range-reversed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, list } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of addresses is reversed.',
  why: 'It contains no addresses.',
  source: SOURCE,
  bad: list('10.0.1.99-10.0.1.10'),
  good: GOOD,
};
