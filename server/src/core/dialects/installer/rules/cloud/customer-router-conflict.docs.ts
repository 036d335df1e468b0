/** The page of `installer/customer-router-conflict`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The customer router has different addresses in different places.',
  why: 'The key at the top level and those in svc and vcenter set one environment variable. Which value wins depends on the order of reading.',
  source: 'Mapping table of JSON keys: CUSTOMER_ROUTER_IP; JSON page 1.1',
  ...kvmExample({ 'svc.customer_router_ip': '192.168.130.254' }),
};
