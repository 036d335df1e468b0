/** The page of `installer/floating-same-as-management`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Floating IPs are on a separate VLAN, but have the subnet of the management network.',
  why: 'One subnet on two VLANs is cut in half: what is on the one VLAN does not find what is on the other, although the addresses say that it is next door.',
  source: 'JSON page 1.1, section neutron: floating IPs on a second network',
  ...kvmExample({
    floating_ip: { start: '192.168.130.130', end: '192.168.130.245', cidr: '192.168.130.0/24' },
  }),
};
