/** The page of `plan/addresses-contain-gateway`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';
import { ARITHMETIC } from './ranges-overlap-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of addresses contains the gateway.',
  why: 'The router has that address. When a server or VM also gets it, the network can no longer reach other networks.',
  source: ARITHMETIC,
  ...example(
    variant(kvmPlan, [
      'gateway-ip: 192.168.131.1, port',
      'gateway-ip: 192.168.131.1, addresses: [192.168.131.2-192.168.131.245], port',
    ]),
    { good: '192.168.131.2-', bad: '192.168.131.1-' },
  ),
};
