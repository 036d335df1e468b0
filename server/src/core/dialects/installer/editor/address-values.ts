/**
 * The addresses and subnets that may be at a key of an environment file, computed from what the file gives already:
 * the lowest host for a gateway, the ends of what is free for a range, the next free subnet.
 */
import { installerDefaults } from '../../../architecture/installer-defaults.js';
import { type Address, formatAddress, isPrivate, step } from '../../../net/address.js';
import { type AddressRange, freeRanges, rangeContains, rangeSize } from '../../../net/address-range.js';
import {
  type Cidr,
  cidrContains,
  cidrsOverlap,
  formatCidr,
  hostRange,
  nextFreeCidr,
  parseCidr,
  subnetOf,
} from '../../../net/cidr.js';
import type { ValueSuggestion } from '../../dialect.js';
import { floatingSubnet, managementSubnet, poolPlaces } from '../model/derived.js';
import type { EnvironmentJson } from '../model/installer-model.js';
import { routerOn, takenBut } from '../rules/addresses/about-management.js';

type Read = (environment: EnvironmentJson) => Cidr | undefined;

const management: Read = (environment) => managementSubnet(environment)?.cidr;
const external: Read = (environment) => floatingSubnet(environment)?.cidr;
const service: Read = (environment) => environment.cidr('svc.allocate_cidr')?.value;

/** Gateways, and the subnets in which they are the lowest host. */
const GATEWAYS: Readonly<Record<string, Read>> = {
  'baremetal.network_gateway': management,
  'svc.interface_default_route': service,
  'vcenter.external_network_gateway': external,
  'neutron.public_interface_default_route': external,
};

const SUBNET_OF_POOL: Readonly<Record<(typeof poolPlaces)[number]['name'], Read>> = {
  seed: management,
  undercloud: management,
  floating: external,
  service,
};

const ROUTERS = ['customer_router_ip', 'svc.customer_router_ip', 'vcenter.customer_router_ip'];

/** Subnets, with the keys whose addresses lie in them. */
const SUBNETS: Readonly<Record<string, readonly string[]>> = {
  'baremetal.network_cidr': [
    'baremetal.network_seed_ip',
    'baremetal.network_gateway',
    'baremetal.network_seed_range_start',
    'baremetal.network_seed_range_end',
    'baremetal.network_undercloud_range_start',
    'baremetal.network_undercloud_range_end',
  ],
  'floating_ip.cidr': ['floating_ip.start', 'floating_ip.end'],
  'svc.allocate_cidr': ['svc.interface_default_route', 'svc.allocate_start', 'svc.allocate_end'],
  'vcenter.provider_network': [],
  fixed_range_cidr: [],
};

/** What a subnet is like in a file that has none. */
const FIRST_SUBNET = '192.168.130.0/24';

/** So many addresses are enough for the seed; the rest is better left to the undercloud. */
const SEED_RANGE = 19;

export function addressValues(
  environment: EnvironmentJson,
  path: string,
): readonly ValueSuggestion[] | undefined {
  if (path in SUBNETS) return subnets(environment, path);
  if (ROUTERS.includes(path)) return router(environment, path);
  const gatewayOf = GATEWAYS[path];
  if (gatewayOf) return gateway(environment, path, gatewayOf(environment));
  if (path === 'baremetal.network_seed_ip') return seed(environment, path);
  const pool = poolPlaces.find(({ firstPath, lastPath }) => firstPath === path || lastPath === path);
  return pool && rangeEnd(environment, path, pool);
}

function gateway(
  environment: EnvironmentJson,
  path: string,
  cidr: Cidr | undefined,
): readonly ValueSuggestion[] | undefined {
  if (!cidr) return undefined;
  const customer = path === 'baremetal.network_gateway' ? routerOn(environment, cidr) : undefined;
  const { first } = hostRange(cidr);
  const lowest = { value: formatAddress(first), detail: `lowest host of ${formatCidr(cidr)}` };
  if (!customer || customer.value === first.value) return [{ ...lowest, preferred: true }];
  return [{ value: formatAddress(customer), detail: 'the customer router', preferred: true }, lowest];
}

/** What of a subnet nothing in the file takes; its lowest host is left to a gateway. */
function freeIn(environment: EnvironmentJson, cidr: Cidr, ...paths: readonly string[]): AddressRange[] {
  const hosts = hostRange(cidr);
  return freeRanges(hosts, [...takenBut(environment, ...paths), { first: hosts.first, last: hosts.first }]);
}

function seed(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  const cidr = management(environment);
  const free = cidr && freeIn(environment, cidr, path)[0];
  return free && [{ value: formatAddress(free.first), detail: 'lowest free address', preferred: true }];
}

function rangeEnd(
  environment: EnvironmentJson,
  path: string,
  { name, firstPath, lastPath }: (typeof poolPlaces)[number],
): readonly ValueSuggestion[] | undefined {
  const cidr = SUBNET_OF_POOL[name](environment);
  if (!cidr) return undefined;
  const isFirst = path === firstPath;
  const other = environment.address(isFirst ? lastPath : firstPath)?.value;
  const free = freeIn(environment, cidr, firstPath, lastPath);
  const around = other && free.find((range) => rangeContains(range, other));
  // The other end is in use, or in another network: nothing here would make a good range with it.
  if (other && !around) return undefined;
  if (isFirst) return startsIn(around ? [around] : free, other);
  const last = around?.last ?? largest(free)?.last;
  if (!last) return undefined;
  const whole = { value: formatAddress(last), detail: sized(other, last) ?? 'last free address' };
  const enough = name === 'seed' && other ? step(other, SEED_RANGE - 1) : undefined;
  const restIsFree = environment.state('baremetal.network_undercloud_range_start') !== 'written';
  if (!enough || !restIsFree || enough.value >= last.value) return [{ ...whole, preferred: true }];
  return [
    {
      value: formatAddress(enough),
      detail: `${SEED_RANGE} addresses; the rest is left to the undercloud`,
      preferred: true,
    },
    whole,
  ];
}

/** The beginning of each gap, the largest first. */
function startsIn(free: readonly AddressRange[], end: Address | undefined): readonly ValueSuggestion[] {
  const best = largest(free);
  return free.map((range) => ({
    value: formatAddress(range.first),
    detail: `${counted(rangeSize({ first: range.first, last: end ?? range.last }))} free from here`,
    ...(range === best && { preferred: true }),
  }));
}

function largest(ranges: readonly AddressRange[]): AddressRange | undefined {
  return ranges.toSorted((a, b) => Number(rangeSize(b) - rangeSize(a)))[0];
}

function sized(first: Address | undefined, last: Address): string | undefined {
  return first && `${counted(rangeSize({ first, last }))} in all`;
}

function counted(size: bigint): string {
  return size === 1n ? 'one address' : `${size.toLocaleString('en')} addresses`;
}

/** One router, whatever the key: all three set one variable. */
function router(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] | undefined {
  for (const key of [...ROUTERS, 'baremetal.network_gateway']) {
    const written = key === path ? undefined : environment.address(key);
    if (written)
      return [
        {
          value: formatAddress(written.value),
          detail: ROUTERS.includes(key) ? `as '${key}'` : 'the gateway of the management network',
          preferred: true,
        },
      ];
  }
  const cidr = management(environment);
  return cidr && gateway(environment, path, cidr);
}

/** The subnet around the addresses that are written already, else the next one that is free. */
function subnets(environment: EnvironmentJson, path: string): readonly ValueSuggestion[] {
  const used = Object.keys(SUBNETS).flatMap((other) =>
    other === path ? [] : (environment.cidr(other)?.value ?? []),
  );
  const around = subnetAround((SUBNETS[path] ?? []).flatMap((key) => environment.address(key)?.value ?? []));
  if (around)
    return [{ value: formatCidr(around), detail: 'around the addresses of this section', preferred: true }];
  const tenants = path === 'fixed_range_cidr' ? cidrOf(installerDefaults.fixedRangeCidr) : undefined;
  const byDefault = tenants && !used.some((each) => cidrsOverlap(each, tenants)) ? tenants : undefined;
  const like = used.findLast(({ network }) => isPrivate(network)) ?? cidrOf(FIRST_SUBNET);
  const next = like && nextFreeCidr(like, byDefault ? [...used, byDefault] : used);
  return [
    ...(byDefault ? [{ value: formatCidr(byDefault), detail: 'default', preferred: true }] : []),
    ...(next ? [{ value: formatCidr(next), detail: 'next free subnet', preferred: !byDefault }] : []),
  ];
}

/** The /24 that all of the addresses lie in. */
function subnetAround(addresses: readonly Address[]): Cidr | undefined {
  const [first] = addresses;
  const around = first?.family === 4 ? subnetOf(first, 24) : undefined;
  return around && addresses.every((each) => cidrContains(around, each)) ? around : undefined;
}

function cidrOf(text: string): Cidr | undefined {
  const result = parseCidr(text);
  return result.kind === 'cidr' ? result.cidr : undefined;
}
