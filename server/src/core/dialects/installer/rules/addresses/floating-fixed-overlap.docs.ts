/** The page of `installer/floating-fixed-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

const TEN = { start: '10.20.131.2', end: '10.20.131.245', cidr: '10.20.131.0/24' };

export const docs: RuleDocs = {
  summary: 'The floating IPs overlap the network of tenants.',
  why: 'A router between two networks with common addresses cannot tell where to send a packet. Unless `fixed_range_cidr` says otherwise, tenants have all of 10.0.0.0/8, so no floating IP may begin with 10.',
  source: 'JSON page 1.1, sections floating_ip and fixed_range_cidr; Troubleshooting 1.1, installation',
  ...kvmExample({ floating_ip: TEN, fixed_range_cidr: undefined }, { floating_ip: TEN }),
};
