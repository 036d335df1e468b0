/** The page of `input-model/network-vip-outside-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, vip } from './vips-examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual address is outside the subnet of its network.',
  why: 'Clients cannot reach the load balancer there.',
  source: SOURCE,
  bad: vip('\n    address: 10.0.2.5'),
  good: GOOD,
};
