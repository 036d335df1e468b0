/** The page of `input-model/ip-exhausted`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './addresses-examples.js';
import { networksExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A network has fewer addresses than its servers and load balancers need.',
  why: 'Each server that is attached to a network and each load balancer of its group takes one. The gateway and the virtual addresses that are set cannot be used for them.',
  source: SOURCE,
  byHand: 'you decide where more addresses come from.',
  bad: networksExample('addresses:\n  - 192.168.10.3-192.168.10.4', ['192.168.10.3', '192.168.10.4']),
  good: networksExample('addresses:\n  - 192.168.10.3-192.168.10.9', ['192.168.10.3', '192.168.10.4']),
};
