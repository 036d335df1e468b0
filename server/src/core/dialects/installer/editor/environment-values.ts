/**
 * The values that may stand at a key of an environment file, computed from the file: NICs that are used, the next free
 * subnet, the lowest host of a subnet, the address after a range.
 */

import { storageDrivers } from '../../../architecture/storage-backends.js';
import { type Address, formatAddress, step } from '../../../net/address.js';
import { type Cidr, formatCidr, hostRange, nextFreeCidr, parseCidr } from '../../../net/cidr.js';
import { nextFreeVlanId } from '../../../net/vlan.js';
import type { ValueSuggestion } from '../../dialect.js';
import { storagesOf } from '../backends.js';
import { poolPlaces, poolsOf } from '../derived.js';
import type { EnvironmentJson } from '../installer-model.js';

/** Keys that hold the name of a NIC. */
const NICS = [
  'virtual_interface',
  'bridge_interface',
  'neutron.undercloud_public_interface',
  'neutron.overcloud_public_interface',
  'neutron.public_interface_raw_device',
  'neutron.vsa_public_interface',
  'hypervisor.public_interface',
  'hypervisor.public_interface_raw_device',
];

const CIDRS = [
  'baremetal.network_cidr',
  'floating_ip.cidr',
  'svc.allocate_cidr',
  'vcenter.provider_network',
  'fixed_range_cidr',
];

/** A subnet like those of published files, where the file has none yet. */
const FIRST_SUBNET = '192.168.130.0/24';

/** Which subnet an address belongs to, and which range ends at a key. */
const IN_SUBNET: Readonly<Record<string, string>> = {
  'baremetal.network_seed_ip': 'baremetal.network_cidr',
  'baremetal.network_gateway': 'baremetal.network_cidr',
  'baremetal.network_seed_range_start': 'baremetal.network_cidr',
  'baremetal.network_undercloud_range_start': 'baremetal.network_cidr',
  'baremetal.network_seed_range_end': 'baremetal.network_cidr',
  'baremetal.network_undercloud_range_end': 'baremetal.network_cidr',
  'floating_ip.start': 'floating_ip.cidr',
  'floating_ip.end': 'floating_ip.cidr',
  'svc.interface_default_route': 'svc.allocate_cidr',
  'svc.allocate_start': 'svc.allocate_cidr',
  'svc.allocate_end': 'svc.allocate_cidr',
  'vcenter.external_network_gateway': 'floating_ip.cidr',
  'neutron.public_interface_default_route': 'floating_ip.cidr',
};

const GATEWAYS = new Set([
  'baremetal.network_gateway',
  'svc.interface_default_route',
  'vcenter.external_network_gateway',
  'neutron.public_interface_default_route',
]);

export function environmentValues(
  environment: EnvironmentJson,
  path: string,
): readonly ValueSuggestion[] | undefined {
  if (path === 'cloud_type') return undefined;
  if (NICS.includes(path)) return nics(environment, path);
  if (CIDRS.includes(path)) return subnets(environment, path);
  if (path in IN_SUBNET) return addresses(environment, path);
  if (path.endsWith('customer_router_ip')) return router(environment, path);
  if (/^(ntp|dns)\.\w+_server$/.test(path)) return servers(environment, path);
  switch (path) {
    case 'svc.interface':
      return vlans(environment);
    case 'svc.overcloud_bridge_mappings':
      return [{ value: 'svcnet1:br-svc', detail: 'the Service network on its bridge', preferred: true }];
    case 'svc.overcloud_flat_networks':
      return [{ value: 'svcnet1', detail: 'the Service network', preferred: true }];
    case 'neutron.overcloud_dvr':
      return environment.cloudType?.value === 'ESX'
        ? [{ value: 'False', detail: 'ESX has a centralized router', preferred: true }]
        : [
            { value: 'True', detail: 'routers on the compute nodes', preferred: true },
            { value: 'False', detail: 'a centralized router' },
          ];
    case 'vcenter.external_vlan_id': {
      const id = freeVlan(environment);
      return id === undefined ? undefined : [{ value: id, detail: 'next free VLAN id', preferred: true }];
    }
    default:
      return backendValues(environment, path);
  }
}

function nics(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] {
  const used = new Set<string>();
  for (const other of NICS) {
    const name = other === path ? undefined : environment.text(other)?.value;
    if (name !== undefined && !/^vlan\d+$/.test(name)) used.add(name);
  }
  const found: ValueSuggestion[] = [...used].map((value) => ({ value, detail: 'used in this file' }));
  if (path === 'neutron.overcloud_public_interface') found.push(...vlans(environment));
  return found.length > 0 ? found : [{ value: 'eth0', detail: 'the first NIC' }];
}

function vlans(environment: EnvironmentJson): readonly ValueSuggestion[] {
  const id = freeVlan(environment);
  return id === undefined ? [] : [{ value: `vlan${id}`, detail: 'next free VLAN id', preferred: true }];
}

function freeVlan(environment: EnvironmentJson): number | undefined {
  const used = [
    environment.vlan('neutron.overcloud_public_interface')?.value,
    environment.vlan('svc.interface')?.value,
    environment.integer('vcenter.external_vlan_id')?.value,
  ].filter((id) => id !== undefined);
  const [first, last] = (environment.text('vcenter.vlan_range')?.value ?? '').split(':').map(Number);
  const tenants = first && last ? [{ first, last }] : [];
  return nextFreeVlanId(used, tenants, Math.max(330, ...used) + 1);
}

/** The next free subnet after those of the file. */
function subnets(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] {
  const used = CIDRS.flatMap((other) => (other === path ? [] : (environment.cidr(other)?.value ?? [])));
  const like = used[0] ?? parsed(FIRST_SUBNET);
  const free = like && nextFreeCidr(like, used);
  return free ? [{ value: formatCidr(free), detail: 'next free subnet', preferred: true }] : [];
}

function parsed(text: string): Cidr | undefined {
  const result = parseCidr(text);
  return result.kind === 'cidr' ? result.cidr : undefined;
}

function addresses(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const cidr = environment.cidr(IN_SUBNET[path] ?? '')?.value;
  if (!cidr) return undefined;
  const hosts = hostRange(cidr);
  if (GATEWAYS.has(path))
    return [
      { value: formatAddress(hosts.first), detail: `lowest host of ${formatCidr(cidr)}`, preferred: true },
    ];
  if (path.endsWith('_end') || path === 'floating_ip.end')
    return [
      { value: formatAddress(hosts.last), detail: `last host of ${formatCidr(cidr)}`, preferred: true },
    ];
  const next = afterTaken(environment, path, cidr);
  return next
    ? [{ value: formatAddress(next), detail: `next free address of ${formatCidr(cidr)}`, preferred: true }]
    : undefined;
}

/** The address after the highest pool or host of the file in this subnet; the lowest host stays free for a gateway. */
function afterTaken(environment: EnvironmentJson, path: string, cidr: Cidr): Address | undefined {
  const hosts = hostRange(cidr);
  let highest = hosts.first;
  const take = (address: Address | undefined) => {
    if (address && address.value > highest.value && address.value <= hosts.last.value) highest = address;
  };
  for (const pool of poolsOf(environment)) if (pool.firstPath !== path) take(pool.last.value);
  // The end of the range that begins here says nothing about where it begins.
  const ownEnd = poolPlaces.find(({ firstPath }) => firstPath === path)?.lastPath;
  for (const other of Object.keys(IN_SUBNET))
    if (other !== path && other !== ownEnd) take(environment.address(other)?.value);
  const next = step(highest, 1);
  return next && next.value <= hosts.last.value ? next : undefined;
}

/** One router, whatever the key: all three set one variable. */
function router(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const keys = ['customer_router_ip', 'svc.customer_router_ip', 'vcenter.customer_router_ip'];
  const other = keys.find((key) => key !== path && environment.address(key));
  const same = other && environment.address(other);
  if (same) return [{ value: formatAddress(same.value), detail: `as '${other}'`, preferred: true }];
  const gateway = environment.address('baremetal.network_gateway');
  return gateway
    ? [
        {
          value: formatAddress(gateway.value),
          detail: 'the gateway of the management network',
          preferred: true,
        },
      ]
    : undefined;
}

/** The same server for all nodes. */
function servers(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const [section = ''] = path.split('.');
  const found = new Set<string>();
  for (const who of ['seed', 'undercloud', 'overcloud']) {
    const key = `${section}.${who}_server`;
    const text = key === path ? undefined : environment.text(key)?.value;
    if (text !== undefined) found.add(text);
  }
  return found.size > 0
    ? [...found].map((value, index) => ({
        value,
        detail: 'as for the others',
        ...(index === 0 && { preferred: true }),
      }))
    : undefined;
}

/** Names of back ends that have a section, for the list of those that are enabled; drivers of the array. */
function backendValues(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const [, enabled] = /^(vsa|3par)\.DEFAULT\.enabled_backends$/.exec(path) ?? [];
  if (enabled !== undefined) {
    const storage = storagesOf(environment).find(({ facts }) => facts.name === enabled);
    return storage?.backends.map(({ name }) => ({ value: name, detail: `a section of '${enabled}'` }));
  }
  const [, array] = /^(vsa|3par)\..+\.volume_driver$/.exec(path) ?? [];
  if (array === undefined) return undefined;
  return storageDrivers
    .filter(({ storage }) => storage === array)
    .map(({ name, transport }) => ({ value: name, detail: transport }));
}
