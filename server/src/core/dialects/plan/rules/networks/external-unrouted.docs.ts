/** The page of plan/external-unrouted. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The External network has no gateway.',
  why: 'External connects the cloud to the internet or an intranet. Without a router in its subnet, floating IPs can be reached only from that subnet.',
  source: 'Technical overview 1.1, table Physical networks, row External: connected to internet or intranet',
  ...example(kvmPlan, { good: ', gateway-ip: 192.168.131.1', bad: '' }),
};
