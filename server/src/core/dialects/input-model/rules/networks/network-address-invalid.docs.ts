/** The page of `input-model/network-address-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, list } from './ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'An entry of `addresses` is not a valid IP address.',
  why: 'An entry is one address, or two with a dash between them. Subnets are not supported.',
  source: SOURCE,
  bad: list('10.0.1.0/28'),
  good: GOOD,
};
