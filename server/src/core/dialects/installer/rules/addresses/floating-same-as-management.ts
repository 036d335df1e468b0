/** Floating IPs are on a VLAN of their own, but have the subnet of the management network. */

import { formatCidr, sameCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { managementSubnet } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { INTERFACE } from './about-floating-pool.js';
import { docs } from './floating-same-as-management.docs.js';

export const floatingSameAsManagement = defineRule({
  id: 'installer/floating-same-as-management',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const floating = environment.cidr('floating_ip.cidr');
    const management = managementSubnet(environment);
    const vlan = environment.vlan(INTERFACE);
    if (!floating || !management || !vlan || !sameCidr(floating.value, management.cidr)) return;
    yield finding(
      floating.at,
      `'overcloud_public_interface' puts floating IPs on VLAN ${vlan.value}, but ${formatCidr(floating.value)} is the subnet of the management network.`,
      {
        related: [
          related(management.written?.at, 'The management network has this subnet.'),
          related(vlan.at, `Floating IPs are on VLAN ${vlan.value}.`),
        ],
      },
    );
  },
});
