/** The page of `input-model/network-vip-no-address`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, vip } from './vips-examples.js';

export const docs: RuleDocs = {
  summary: 'The address of an entry of `vips` is missing.',
  why: 'The entry sets the address of the load balancer. Without `vips`, an address is chosen automatically.',
  source: SOURCE,
  bad: vip(''),
  good: GOOD,
};
