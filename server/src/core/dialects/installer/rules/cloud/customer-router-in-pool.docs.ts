/** The page of `installer/customer-router-in-pool`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The customer router is in a pool of addresses that are assigned.',
  why: 'Sooner or later a node or VM gets the address of the router, and the two disrupt each other.',
  source: 'Address arithmetic',
  ...kvmExample({
    customer_router_ip: '192.168.130.50',
    'svc.customer_router_ip': '192.168.130.50',
  }),
};
