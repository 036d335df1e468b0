/** The page of `input-model/network-gateway-missing-multi`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { OTHER, SOURCE, two } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A group has several networks, and one of them has no gateway.',
  why: 'Servers in one network of a group reach those in the other networks through the gateway.',
  source: SOURCE,
  bad: two('SECOND-NET', ['cidr: 10.0.2.0/24']),
  good: two('SECOND-NET', OTHER),
};
