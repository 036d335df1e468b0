/** The page of `plan/management-public`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of a management or Service network is a public one.',
  why: 'Databases, message queues and the APIs of the undercloud listen there. With public addresses they may be reachable from the internet, and the cloud cannot reach the real owner of those addresses. External is the network for public addresses. The shared space of providers, 100.64.0.0/10, is not reachable from the internet and counts as private here.',
  source: 'Security overview 1.1, network addressing: Management and Service are private; RFC 1918; RFC 6598',
  ...example(kvmPlan, {
    good: 'cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1',
    bad: 'cidr: 9.168.132.0/24, gateway-ip: 9.168.132.1',
  }),
};
