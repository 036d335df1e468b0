/**
 * What an environment file comes to once defaults are counted in: networks, pools of addresses, hosts with a name, and
 * machines by role.
 * Three-valued like everything: undefined where a key is written but cannot be read.
 */
import { type BaremetalRole, baremetalRoles } from '../../../architecture/baremetal-roles.js';
import { installerDefaults } from '../../../architecture/installer-defaults.js';
import type { Value } from '../../../model/value.js';
import type { Address } from '../../../net/address.js';
import { type Cidr, cidrContains, parseCidr, subnetOf } from '../../../net/cidr.js';
import type { BaremetalCsv, EnvironmentJson, Machine, Pool } from './installer-model.js';

/** A subnet, with the value that says so unless it is the installer's default. */
export interface Subnet {
  readonly cidr: Cidr;
  readonly written?: Value<Cidr>;
}

/** The subnet of the management network: where all of its hosts and ranges lie in one beside it, that is the one meant. */
export function managementSubnet(environment: EnvironmentJson): Subnet | undefined {
  const meant = meantManagement(environment);
  return meant ? { cidr: meant } : writtenManagement(environment);
}

/** The same as it is written, or else by default. */
export const writtenManagement = (environment: EnvironmentJson): Subnet | undefined =>
  subnet(environment, MANAGEMENT, installerDefaults.managementCidr);

const MANAGEMENT = 'baremetal.network_cidr';
const HOSTS_OF_MANAGEMENT = ['network_seed_ip', 'network_gateway'] as const;

/** Undefined where any host or range lies in the subnet that is written, or where they lie in several. */
export function meantManagement(environment: EnvironmentJson): Cidr | undefined {
  const written = environment.cidr(MANAGEMENT)?.value;
  const hosts = HOSTS_OF_MANAGEMENT.flatMap((key) => environment.address(`baremetal.${key}`)?.value ?? []);
  const pools = poolsOf(environment).filter(({ name }) => name === 'seed' || name === 'undercloud');
  const all = [...hosts, ...pools.flatMap(({ range }) => [range.first, range.last])];
  const [first] = all;
  // With fewer, nothing tells which of them is the slip.
  if (!written || !first || hosts.length < 2 || pools.length < 2) return undefined;
  const meant = subnetOf(first, written.prefix);
  const isMeant = all.every((each) => cidrContains(meant, each) && !cidrContains(written, each));
  return isMeant ? meant : undefined;
}

export const fixedSubnet = (environment: EnvironmentJson): Subnet | undefined =>
  subnet(environment, 'fixed_range_cidr', installerDefaults.fixedRangeCidr);

export const floatingSubnet = (environment: EnvironmentJson): Subnet | undefined =>
  subnet(environment, 'floating_ip.cidr', installerDefaults.floatingCidr);

function subnet(environment: EnvironmentJson, path: string, byDefault: string): Subnet | undefined {
  const written = environment.cidr(path);
  if (written) return { cidr: written.value, written };
  if (environment.state(path) !== 'absent') return undefined;
  const result = parseCidr(byDefault);
  return result.kind === 'cidr' ? { cidr: result.cidr } : undefined;
}

export type PoolName = 'seed' | 'undercloud' | 'floating' | 'service';

/** A pool of addresses that the installer or the cloud hands out. */
export interface NamedPool extends Pool {
  readonly name: PoolName;
  /** `the seed range`, for messages. */
  readonly title: string;
  readonly firstPath: string;
  readonly lastPath: string;
}

export const poolPlaces: readonly Omit<NamedPool, keyof Pool>[] = [
  {
    name: 'seed',
    title: 'the seed range',
    firstPath: 'baremetal.network_seed_range_start',
    lastPath: 'baremetal.network_seed_range_end',
  },
  {
    name: 'undercloud',
    title: 'the undercloud range',
    firstPath: 'baremetal.network_undercloud_range_start',
    lastPath: 'baremetal.network_undercloud_range_end',
  },
  {
    name: 'floating',
    title: 'the floating IP pool',
    firstPath: 'floating_ip.start',
    lastPath: 'floating_ip.end',
  },
  {
    name: 'service',
    title: 'the Service pool',
    firstPath: 'svc.allocate_start',
    lastPath: 'svc.allocate_end',
  },
];

/** The pools whose two ends are written, good and in order. */
export function poolsOf(environment: EnvironmentJson): readonly NamedPool[] {
  return poolPlaces.flatMap((place) => {
    const pool = environment.pool(place.firstPath, place.lastPath);
    return pool ? [{ ...place, ...pool }] : [];
  });
}

export function poolOf(environment: EnvironmentJson, name: PoolName): NamedPool | undefined {
  return poolsOf(environment).find((pool) => pool.name === name);
}

/** A host that the file gives an address. */
interface NamedHost {
  readonly path: string;
  /** `the NTP server of the overcloud`, for messages. */
  readonly title: string;
  readonly address: Value<Address>;
}

const HOST_PATHS: readonly (readonly [path: string, title: string])[] = [
  ['baremetal.network_seed_ip', 'the seed VM'],
  ['baremetal.network_gateway', 'the gateway of the management network'],
  ['customer_router_ip', 'the customer router'],
  ['svc.customer_router_ip', 'the customer router'],
  ['vcenter.customer_router_ip', 'the customer router'],
  ['svc.interface_default_route', 'the default route of the Service network'],
  ['neutron.public_interface_default_route', 'the default route of the public interface'],
  ['vcenter.external_network_gateway', 'the gateway of the external network'],
  ['ntp.seed_server', 'the NTP server of the seed'],
  ['ntp.undercloud_server', 'the NTP server of the undercloud'],
  ['ntp.overcloud_server', 'the NTP server of the overcloud'],
  ['dns.seed_server', 'the DNS server of the seed'],
  ['dns.undercloud_server', 'the DNS server of the undercloud'],
  ['dns.overcloud_server', 'the DNS server of the overcloud'],
];

/** Hosts whose address is written and good. */
export function hostsOf(environment: EnvironmentJson): readonly NamedHost[] {
  return HOST_PATHS.flatMap(([path, title]) => {
    const address = environment.address(path);
    return address ? [{ path, title, address }] : [];
  });
}

/** How many machines of one role the file asks for. */
interface RoleCount {
  readonly role: BaremetalRole;
  readonly count: number;
  /** The scale that says so, unless it is the installer's default or always the same. */
  readonly written?: Value<number>;
}

/**
 * The roles whose number is known, defaults counted in. Without a scale, compute nodes are the machines that are left
 * over, and so unknown; ESX passes over theirs.
 */
export function roleCounts(environment: EnvironmentJson): readonly RoleCount[] {
  return baremetalRoles.flatMap((role) => {
    const { name, scaleKey, defaultCount } = role;
    if (scaleKey === undefined) return { role, count: defaultCount };
    const compute = name === 'OvercloudCompute';
    if (compute && environment.cloudType?.value !== 'KVM') return [];
    const written = environment.integer(scaleKey);
    if (written) return written.value >= 0 ? { role, count: written.value, written } : [];
    return compute || environment.state(scaleKey) !== 'absent' ? [] : { role, count: defaultCount };
  });
}

/** The machines that there are: neither removed ones, nor those of a file that could not be read whole. */
export function machinesIn(csv: BaremetalCsv | undefined): readonly Machine[] | undefined {
  return csv && !csv.broken ? csv.machines.filter(({ deleted }) => !deleted) : undefined;
}

/** True where a machine is a VM of a virtual installation. */
export function isVirtual(csv: BaremetalCsv | undefined): boolean {
  return csv?.machines.some(({ power }) => power?.value.name === 'VM') ?? false;
}

/** Machines with a management controller (iLO, IPMI) whose address is known; VMs have none, and removed machines no more. */
export function controlledMachines(csv: BaremetalCsv): readonly Machine[] {
  return csv.machines.filter(({ ip, power, deleted }) => ip && !deleted && power?.value.name !== 'VM');
}
