/** The page of `plan/pool-too-small`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';
import { NODES } from './too-few-addresses-examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of a network has fewer addresses than nodes need.',
  why: 'Every node takes one address from the pool. When the pool is empty, the next node gets none, and the deployment fails.',
  source: NODES,
  ...example(
    variant(kvmPlan, [
      'gateway-ip: 192.168.130.1, port',
      'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.59], port',
    ]),
    { good: '192.168.130.59', bad: '192.168.130.14' },
  ),
};
