/** The page of `installer/floating-gateway`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary:
    'The pool of floating IPs contains the lowest address of its subnet, which is used as the gateway.',
  why: 'The network ext-net is created with the lowest host of the subnet as its gateway. If a VM gets that address, the other floating IPs can no longer reach the outside.',
  source: 'JSON page 1.1, section floating_ip',
  ...kvmExample({ 'floating_ip.start': '192.168.131.1' }),
};
