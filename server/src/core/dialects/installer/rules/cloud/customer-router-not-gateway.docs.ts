/** The page of `installer/customer-router-not-gateway`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The customer router differs from the gateway of the management network.',
  why: 'This can be intended, but in most networks one router is both.',
  source: 'JSON page 1.1, customer_router_ip and network_gateway',
  ...kvmExample({
    customer_router_ip: '192.168.130.254',
    'svc.customer_router_ip': '192.168.130.254',
  }),
};
