/** The page of `carrier-grade/cg-neutron-bm-pool`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { bmExample } from './bare-metal-examples.js';

export const docs: RuleDocs = {
  summary:
    'The pool of the provisioning network is outside its subnet, is reversed, or contains the gateway.',
  why: 'Servers get addresses of this pool while they are provisioned.',
  source: 'Sample file neutron-bm.json',
  ...bmExample('prov_network.ip_end_address', '10.40.90.90'),
};
