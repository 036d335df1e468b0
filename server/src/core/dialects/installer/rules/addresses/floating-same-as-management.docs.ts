/** The page of `installer/floating-same-as-management`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Floating IPs are on a separate VLAN, but have the subnet of the management network.',
  why: 'Hosts of one subnet on two VLANs cannot reach each other directly, although their addresses suggest it.',
  source: 'JSON page 1.1, section neutron: floating IPs on a second network',
  ...kvmExample({
    floating_ip: { start: '192.168.130.130', end: '192.168.130.245', cidr: '192.168.130.0/24' },
  }),
};
