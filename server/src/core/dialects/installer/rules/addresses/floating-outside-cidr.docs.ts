/** The page of `installer/floating-outside-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of floating IPs is outside its subnet.',
  why: 'Networking creates the subnet of ext-net from `cidr` and its pool from `start` and `end`. It rejects a pool outside the subnet, so the installation stops near its end.',
  source: 'JSON page 1.1, section floating_ip',
  ...kvmExample({ 'floating_ip.cidr': '192.168.200.0/24' }),
};
