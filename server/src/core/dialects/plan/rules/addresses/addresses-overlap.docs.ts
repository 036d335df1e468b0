/** The page of `plan/addresses-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';
import { ARITHMETIC } from './ranges-overlap-examples.js';

export const docs: RuleDocs = {
  summary: 'Two ranges of addresses of one network overlap.',
  why: 'An address in both is counted, and can be assigned, twice. Two servers with the same address disrupt each other.',
  source: ARITHMETIC,
  ...example(
    variant(kvmPlan, [
      'gateway-ip: 192.168.131.1, port',
      'gateway-ip: 192.168.131.1, addresses: [192.168.131.2-192.168.131.99, 192.168.131.100-192.168.131.245], port',
    ]),
    { good: '192.168.131.100', bad: '192.168.131.90' },
  ),
};
