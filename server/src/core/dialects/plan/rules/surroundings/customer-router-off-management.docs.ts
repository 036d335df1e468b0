/** The page of `plan/customer-router-off-management`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { withSection } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The customer router has no address of the management network.',
  why: 'The undercloud reaches the Service network through this router, and reaches the router itself over the management network.',
  source: 'Configuration file 1.1, customer_router_ip',
  byHand: 'only a person knows which address the router has.',
  ...example(withSection('surroundings:\n  customer-router: 192.168.130.1\n'), {
    good: 'customer-router: 192.168.130.1',
    bad: 'customer-router: 192.168.140.1',
  }),
};
