/** The page of `installer/svc-route-in-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { ROUTE } from './about-svc-addresses.js';

export const docs: RuleDocs = {
  summary: 'The default route of the Service network is in its own pool.',
  why: 'The pool is assigned to machines. Sooner or later one of them gets the address of the router, and the two disrupt each other.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ [ROUTE]: '192.168.132.10' }),
};
