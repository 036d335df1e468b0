/** The page of `input-model/network-vip-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, vip } from './vips-examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual address is not a valid IP address.',
  why: 'The load balancer cannot use it.',
  source: SOURCE,
  bad: vip('\n    address: 10.0.1.500'),
  good: GOOD,
};
