/** The page of `installer/svc-vlan-equals-public`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { INTERFACE } from './about-svc-interface.js';

export const docs: RuleDocs = {
  summary: 'The Service network and the external network have the same VLAN id.',
  why: 'Both would be one network: tenants could reach the Service network, and two subnets would share a broadcast domain.',
  source: 'JSON page 1.1, section svc: a VLAN other than the public one',
  ...kvmExample({ [INTERFACE]: 'vlan331' }),
};
