/** The page of `installer/floating-outside-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of floating IPs is outside its subnet.',
  why: 'Networking makes the subnet of ext-net from `cidr` and its pool from `start` and `end`, and refuses a pool that is not in the subnet: the installation stops near its end.',
  source: 'JSON page 1.1, section floating_ip',
  ...kvmExample({ 'floating_ip.cidr': '192.168.200.0/24' }),
};
