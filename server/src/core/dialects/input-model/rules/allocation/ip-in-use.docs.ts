/** The page of `input-model/ip-in-use`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './addresses-examples.js';
import { networksExample } from './examples.js';

const VIP = 'vips:\n  - address: 192.168.10.5\n    roles:\n      - internal\n      - admin';

export const docs: RuleDocs = {
  summary: 'A virtual address of a network is also the address of a server or of another load balancer.',
  why: 'The virtual address belongs to a load balancer, so nothing else can use it.',
  source: SOURCE,
  bad: networksExample(VIP, ['192.168.10.5']),
  good: networksExample(VIP, ['192.168.10.6']),
};
