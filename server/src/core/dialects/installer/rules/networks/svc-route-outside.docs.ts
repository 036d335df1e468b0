/** The page of `installer/svc-route-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { ROUTE } from './about-svc-addresses.js';

export const docs: RuleDocs = {
  summary: 'The default route of the Service network is outside its subnet.',
  why: 'The router is then not on the link of the network, so its hosts cannot reach the undercloud.',
  source: 'JSON page 1.1, section svc; a published sample has this mistake',
  ...kvmExample({ [ROUTE]: '192.168.125.1' }),
};
