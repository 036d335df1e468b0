/** The page of `installer/bm-gateway-in-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { GATEWAY } from './about-management.js';

export const docs: RuleDocs = {
  summary: 'The gateway of the management network is in a range that is assigned to nodes.',
  why: 'Sooner or later a node gets the address of the gateway, and nothing leaves the network any longer.',
  source: 'Address arithmetic',
  ...kvmExample(
    { 'baremetal.network_undercloud_range_end': '192.168.130.254', [GATEWAY]: '192.168.130.254' },
    {
      'baremetal.network_undercloud_range_end': '192.168.130.253',
      [GATEWAY]: '192.168.130.254',
    },
  ),
};
