/** The page of `input-model/network-vip-no-address`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, vip } from './vips-examples.js';

export const docs: RuleDocs = {
  summary: 'An entry of `vips` has no address.',
  why: 'The entry is there to say which address the load balancer gets; without `vips` one is chosen.',
  source: SOURCE,
  bad: vip(''),
  good: GOOD,
};
