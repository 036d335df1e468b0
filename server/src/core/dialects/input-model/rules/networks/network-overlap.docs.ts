/** The page of `input-model/network-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { OTHER, SOURCE, two } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'Two networks have addresses in common.',
  why: 'Two servers could get the same address. Networks can share a subnet if their `addresses` do not overlap.',
  source: SOURCE,
  bad: two('SECOND-NET', ['cidr: 10.0.0.0/16', 'gateway-ip: 10.0.0.1']),
  good: two('SECOND-NET', OTHER),
};
