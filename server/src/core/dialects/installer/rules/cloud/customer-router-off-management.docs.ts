/** The page of `installer/customer-router-off-management`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The customer router is not on the management network.',
  why: 'The undercloud sends traffic for the Service network to this address, and reaches it directly or not at all. The sample for KVM has an address of another network here.',
  source: 'JSON page 1.1, customer_router_ip: the interface of the router towards the undercloud',
  ...kvmExample({ customer_router_ip: '10.23.69.129', 'svc.customer_router_ip': '10.23.69.129' }),
};
