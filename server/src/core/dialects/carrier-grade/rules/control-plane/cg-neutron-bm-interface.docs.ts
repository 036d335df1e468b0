/** The page of `carrier-grade/cg-neutron-bm-interface`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { bmExample } from './bare-metal-examples.js';

export const docs: RuleDocs = {
  summary: 'Bare-metal servers are reached through the NIC of the management interface.',
  why: 'INTF0 carries management, api and block storage; bare-metal traffic goes through a separate NIC.',
  source: 'Installation page of the template sacramento',
  byHand: 'which NIC is cabled to the bare-metal servers is known to the person who cabled it.',
  ...bmExample('bm_interface', 'eth0'),
};
