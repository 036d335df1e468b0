/** The page of `carrier-grade/cg-neutron-bm-interface`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { bmExample } from './bare-metal-examples.js';

export const docs: RuleDocs = {
  summary: 'Bare-metal servers are reached through the NIC of the management interface.',
  why: 'INTF0 carries management, api and block storage; bare-metal traffic goes through a separate NIC.',
  source: 'Installation page of the template sacramento',
  byHand: 'only you know which NIC is connected to the bare-metal servers.',
  ...bmExample('bm_interface', 'eth0'),
};
