/** The page of `installer/floating-broadcast`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of floating IPs contains the network or broadcast address of its subnet.',
  why: 'No host may have these two addresses. A VM that gets one of them cannot be reached.',
  source: 'Address arithmetic: the first and the last address of a subnet belong to no host',
  ...kvmExample({ 'floating_ip.end': '192.168.131.255' }),
};
