/** The page of `plan/management-too-small`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';
import { NODES } from './too-few-addresses-examples.js';

export const docs: RuleDocs = {
  summary:
    'The management subnet has fewer addresses than its servers, the seed VM, the virtual IP and the gateway need.',
  why: 'Every node boots from Management and keeps an address there. The installer stops when they run out, hours into a deployment.',
  source: NODES,
  ...example(variant(kvmPlan, ['192.168.130.0/24', '192.168.130.0/27']), {
    good: '192.168.130.0/27',
    bad: '192.168.130.0/29',
  }),
};
