/** The page of `input-model/network-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { OTHER, SOURCE, two } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'Two networks have addresses in common.',
  why: 'An address would be given to two servers. Networks may share a subnet when their `addresses` do not overlap.',
  source: SOURCE,
  bad: two('SECOND-NET', ['cidr: 10.0.0.0/16', 'gateway-ip: 10.0.0.1']),
  good: two('SECOND-NET', OTHER),
};
