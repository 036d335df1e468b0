/** The page of `installer/ovsvapp-tenant-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from './ovs-vapp-examples.js';

export const docs: RuleDocs = {
  summary: "The type of tenant networks is neither 'vlan' nor 'vxlan'.",
  why: 'OVSvApp separates tenants in one of these two ways. The deployment stops at any other word.',
  source: 'OVSvApp page 1.1, key tenant_network_type',
  ...example({ 'network.tenant_network_type': 'gre' }),
};
