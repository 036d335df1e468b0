/** The page of `input-model/ip-in-use`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './addresses-examples.js';
import { networksExample } from './examples.js';

const VIP = 'vips:\n  - address: 192.168.10.5\n    roles:\n      - internal\n      - admin';

export const docs: RuleDocs = {
  summary: 'A virtual address of a network is the address of a server or of another load balancer, too.',
  why: 'The virtual address is given to a load balancer, so that nobody else can have it.',
  source: SOURCE,
  bad: networksExample(VIP, ['192.168.10.5']),
  good: networksExample(VIP, ['192.168.10.6']),
};
