/** The page of `plan/service-smaller-than-management`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of Service is smaller than that of Management.',
  why: 'Service is sized like Management, because the same servers need addresses in both. A subnet is hard to enlarge once servers use it.',
  source: 'Security overview 1.1, network addressing: Service is sized like Management',
  ...example(kvmPlan, {
    good: 'cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1',
    bad: 'cidr: 192.168.132.0/26, gateway-ip: 192.168.132.1',
  }),
};
