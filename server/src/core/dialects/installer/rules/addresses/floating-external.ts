/** The subnet of floating IPs fits the interface that carries them: tagged is a network of its own, untagged is management. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { cidrContains, cidrsOverlap, formatCidr, sameCidr } from '../../../../net/cidr.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { managementSubnet } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';

const INTERFACE = 'neutron.overcloud_public_interface';

const sameAsManagement = defineEnvironmentRule({
  id: 'installer/floating-same-as-management',
  severity: 'warning',
  docs: {
    summary: 'Floating IPs are on a VLAN of their own, but have the subnet of the management network.',
    why: 'One subnet on two VLANs is cut in half: what is on the one VLAN does not find what is on the other, although the addresses say that it is next door.',
    source: 'JSON page 1.1, section neutron: floating IPs on a second network',
    ...kvmExample({
      floating_ip: { start: '192.168.130.130', end: '192.168.130.245', cidr: '192.168.130.0/24' },
    }),
  },
  check({ environment, report }) {
    const floating = environment.cidr('floating_ip.cidr');
    const management = managementSubnet(environment);
    const vlan = environment.vlan(INTERFACE);
    if (!floating || !management || !vlan || !sameCidr(floating.value, management.cidr)) return;
    report({
      at: floating.at,
      message: `'overcloud_public_interface' puts floating IPs on VLAN ${vlan.value}, but ${formatCidr(floating.value)} is the subnet of the management network.`,
      related: [
        ...(management.written
          ? [{ at: management.written.at, message: 'The management network has this subnet.' }]
          : []),
        { at: vlan.at, message: `Floating IPs are on VLAN ${vlan.value}.` },
      ],
    });
  },
});

const untaggedOtherSubnet = defineEnvironmentRule({
  id: 'installer/floating-untagged-other-subnet',
  severity: 'info',
  docs: {
    summary: 'Floating IPs are on an untagged NIC, but have another subnet than the management network.',
    why: 'Untagged, they share the network of the management addresses, and VMs are reached only if a router there knows the other subnet too. A second network for floating IPs usually has a VLAN of its own.',
    source: 'JSON page 1.1, section neutron',
    ...kvmExample({
      [INTERFACE]: 'eth1',
      'neutron.public_interface_raw_device': undefined,
    }),
  },
  check({ environment, report }) {
    const floating = environment.cidr('floating_ip.cidr');
    const management = environment.cidr('baremetal.network_cidr');
    const nic = plainNic(environment);
    if (!floating || !management || nic === undefined || isRouted(environment)) return;
    if (cidrsOverlap(floating.value, management.value)) return;
    const at = environment.text(INTERFACE)?.at;
    report({
      at: floating.at,
      message: `Floating IPs are untagged on '${nic}', but ${formatCidr(floating.value)} is not the subnet of the management network, ${formatCidr(management.value)}.`,
      related: [
        { at: management.at, message: 'The management network is another one.' },
        ...(at ? [{ at, message: 'The public interface is a NIC without a VLAN.' }] : []),
      ],
    });
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

export const floatingExternal: readonly Rule<Installer>[] = [sameAsManagement, untaggedOtherSubnet];
