/** Good installer folders for the examples in rule docs, and a way to break one key of them. */
import type { RuleExample } from '../../rules/rule.js';

interface Json {
  readonly [key: string]: Json | string | number | boolean | readonly string[];
}

/** A small KVM cloud for Helion OpenStack 1.1 with nothing wrong in it. */
export const kvmEnvironment: Json = {
  cloud_type: 'KVM',
  compute_scale: 4,
  bridge_interface: 'em2',
  virtual_interface: 'eth1',
  fixed_range_cidr: '172.16.100.0/24',
  control_virtual_router_id: '202',
  customer_router_ip: '192.168.130.1',
  baremetal: {
    network_seed_ip: '192.168.130.3',
    network_cidr: '192.168.130.0/24',
    network_gateway: '192.168.130.1',
    network_seed_range_start: '192.168.130.4',
    network_seed_range_end: '192.168.130.22',
    network_undercloud_range_start: '192.168.130.23',
    network_undercloud_range_end: '192.168.130.126',
  },
  neutron: {
    public_interface_raw_device: 'eth1',
    overcloud_public_interface: 'vlan331',
    undercloud_public_interface: 'eth1',
  },
  dns: { seed_server: '172.20.1.53', overcloud_server: '172.20.1.53', undercloud_server: '172.20.1.53' },
  ntp: { overcloud_server: '172.20.1.12', undercloud_server: '172.20.1.12', seed_server: '172.20.1.12' },
  floating_ip: { start: '192.168.131.2', end: '192.168.131.245', cidr: '192.168.131.0/24' },
  svc: {
    interface: 'vlan332',
    interface_default_route: '192.168.132.1',
    allocate_start: '192.168.132.2',
    allocate_end: '192.168.132.250',
    allocate_cidr: '192.168.132.0/24',
    overcloud_bridge_mappings: 'svcnet1:br-svc',
    overcloud_flat_networks: 'svcnet1',
    customer_router_ip: '192.168.130.1',
  },
};

/** A small ESX cloud for Helion OpenStack 1.1 with nothing wrong in it. */
export const esxEnvironment: Json = {
  cloud_type: 'ESX',
  bridge_interface: 'em1',
  virtual_interface: 'br-ex',
  control_virtual_router_id: '203',
  customer_router_ip: '172.30.100.1',
  baremetal: {
    network_seed_ip: '172.30.100.2',
    network_cidr: '172.30.100.0/24',
    network_gateway: '172.30.100.1',
    network_seed_range_start: '172.30.100.10',
    network_seed_range_end: '172.30.100.20',
    network_undercloud_range_start: '172.30.100.21',
    network_undercloud_range_end: '172.30.100.60',
  },
  neutron: {
    overcloud_public_interface: 'eth2',
    undercloud_public_interface: 'eth2',
    public_interface_raw_device: 'eth2',
    overcloud_dvr: 'False',
  },
  dns: { seed_server: '172.20.1.53', overcloud_server: '172.20.1.53', undercloud_server: '172.20.1.53' },
  ntp: { overcloud_server: '172.20.1.12', undercloud_server: '172.20.1.12', seed_server: '172.20.1.12' },
  floating_ip: { start: '172.31.54.20', end: '172.31.54.40', cidr: '172.31.54.0/24' },
  vcenter: {
    provider_network: '172.30.101.0/24',
    vlan_range: '1701:1720',
    external_vlan_id: 1634,
    external_network_gateway: '172.31.54.1',
  },
};

/** Machines that fit the environments above: seven with their roles written. */
export const machines = [
  '78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI',
  '78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI',
  '78:e7:d1:22:52:90,administrator,Kaum-3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI',
  '78:e7:d1:22:5d:c0,administrator,Kaum-3rraten,192.168.11.2,12,32768,2048,OvercloudControl,IPMI',
  '78:e7:d1:22:5d:a8,administrator,Kaum-3rraten,192.168.11.4,12,32768,2048,OvercloudSwiftStorage,IPMI',
  '78:e7:d1:22:52:9b,administrator,Kaum-3rraten,192.168.11.6,12,32768,2048,OvercloudSwiftStorage,IPMI',
  '78:e7:d1:22:52:9e,administrator,Kaum-3rraten,192.168.11.7,12,32768,2048,OvercloudCompute,IPMI',
] as const;

/** Values by path (`svc.interface`); undefined removes the key. */
export type Patch = Readonly<Record<string, Json[string] | undefined>>;

export function patched(base: Json, patch: Patch): string {
  let result = base;
  for (const [path, value] of Object.entries(patch)) result = withValue(result, path.split('.'), value);
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

/** Sections on the way to the key are made where they are missing. */
function withValue(map: Json, [key = '', ...rest]: readonly string[], value: Patch[string]): Json {
  if (rest.length > 0) return { ...map, [key]: withValue(sectionIn(map, key), rest, value) };
  const { [key]: _before, ...others } = map;
  return value === undefined ? others : { ...map, [key]: value };
}

function sectionIn(map: Json, key: string): Json {
  const section = map[key];
  // Lists occur only as whole values, never on the way to one.
  return typeof section === 'object' ? (section as Json) : {};
}

/** Docs examples of a KVM environment file: good as it is (or with `good`), bad with `bad`. */
export function kvmExample(
  bad: Patch,
  good: Patch = {},
): { readonly bad: RuleExample; readonly good: RuleExample } {
  return exampleOf('kvm-custom-ips.json', kvmEnvironment, bad, good);
}

export function esxExample(
  bad: Patch,
  good: Patch = {},
): { readonly bad: RuleExample; readonly good: RuleExample } {
  return exampleOf('esx-custom-ips.json', esxEnvironment, bad, good);
}

function exampleOf(name: string, base: Json, bad: Patch, good: Patch) {
  return {
    bad: () => ({ [name]: patched(base, bad) }),
    good: () => ({ [name]: patched(base, good) }),
  };
}

/** Docs examples of a `baremetal.csv`: one machine (from 0) replaced by another line; undefined removes it. */
export function machinesExample(
  index: number,
  bad: string | undefined,
  good?: string,
): { readonly bad: RuleExample; readonly good: RuleExample } {
  const csv = (line: string | undefined) =>
    machines
      .flatMap((each, at) => (at === index ? (line === undefined ? [] : [line]) : [each]))
      .concat('')
      .join('\n');
  return {
    bad: () => ({ 'baremetal.csv': csv(bad) }),
    good: () => ({ 'baremetal.csv': csv(good ?? machines[index]) }),
  };
}
