/** Floating IPs are on an untagged NIC, but have another subnet than the management network. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { cidrContains, cidrsOverlap, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { INTERFACE } from './about-floating-pool.js';
import { docs } from './floating-untagged-other-subnet.docs.js';

export const floatingUntaggedOtherSubnet = defineRule({
  id: 'installer/floating-untagged-other-subnet',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const floating = environment.cidr('floating_ip.cidr');
    const management = environment.cidr('baremetal.network_cidr');
    const nic = plainNic(environment);
    if (!floating || !management || nic === undefined || isRouted(environment)) return;
    if (cidrsOverlap(floating.value, management.value)) return;
    yield finding(
      floating.at,
      `Floating IPs are untagged on '${nic}', but ${formatCidr(floating.value)} is not the subnet of the management network, ${formatCidr(management.value)}.`,
      {
        related: [
          related(management.at, 'The management network is another one.'),
          related(environment.text(INTERFACE)?.at, 'The public interface is a NIC without a VLAN.'),
        ],
      },
    );
  },
});

/** The NIC of floating IPs, default included, when it is one and no VLAN nor something like it. */
function plainNic(environment: EnvironmentJson): string | undefined {
  if (environment.state(INTERFACE) === 'absent') return installerDefaults.publicInterface;
  const name = environment.text(INTERFACE)?.value;
  return name !== undefined && /^(eth|em|eno|ens|enp|p)\w*$/i.test(name) ? name : undefined;
}

/** Something in the file says how the other subnet is reached: a VLAN of vCenter or of a provider network, or a router. */
function isRouted(environment: EnvironmentJson): boolean {
  const ways = ['vcenter.external_vlan_id', 'hypervisor.physical_bridge', 'neutron.network_vlan_ranges'];
  if (ways.some((path) => environment.state(path) !== 'absent')) return true;
  const floating = environment.cidr('floating_ip.cidr');
  const route = environment.address('neutron.public_interface_default_route');
  return floating !== undefined && route !== undefined && cidrContains(floating.value, route.value);
}
