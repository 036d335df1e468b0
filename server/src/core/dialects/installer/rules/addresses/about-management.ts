/** The management network as the rules about it see it: its subnet, the ranges in it, and what of it is taken. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangeContains } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr, hostRange, subnetOf } from '../../../../net/cidr.js';
import { nearestHost, sameHostIn } from '../../../../net/free-hosts.js';
import { type Related, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import {
  hostsOf,
  managementSubnet,
  meantManagement,
  type NamedPool,
  poolPlaces,
  poolsOf,
  type Subnet,
} from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

export const bm = (key: string) => `baremetal.${key}`;
export const CIDR = bm('network_cidr');
export const SEED_IP = bm('network_seed_ip');
export const GATEWAY = bm('network_gateway');

/** The subnet that is written, unless it is too small for a network, or not the one meant, which is reported by itself. */
export function writtenSubnet(environment: EnvironmentJson): Value<Cidr> | undefined {
  const written = meantManagement(environment) ? undefined : environment.cidr(CIDR);
  return written && hasRoom(written.value) ? written : undefined;
}

/** The subnet, default included. */
export function subnetOrDefault(environment: EnvironmentJson): Subnet | undefined {
  const subnet = managementSubnet(environment);
  return subnet && hasRoom(subnet.cidr) ? subnet : undefined;
}

const hasRoom = ({ network, prefix }: Cidr) => network.family === 6 || prefix < 31;

/**
 * The seed and the undercloud range as other things are compared with them: one with one end in the management network
 * and one outside has a slip in that end, and is reported as that.
 */
export function settledPools(environment: EnvironmentJson): readonly NamedPool[] {
  const subnet = subnetOrDefault(environment)?.cidr;
  return managementPools(environment).filter(
    ({ range }) => !subnet || cidrContains(subnet, range.first) === cidrContains(subnet, range.last),
  );
}

/** The seed and the undercloud range, as far as they are good. */
export function managementPools(environment: EnvironmentJson): readonly NamedPool[] {
  return poolsOf(environment).filter(({ name }) => name === 'seed' || name === 'undercloud');
}

/** What a repair must not choose: every host of the file, and every pool but those that begin at these paths. */
export function takenBut(environment: EnvironmentJson, ...paths: readonly string[]): readonly AddressRange[] {
  const pools = poolsOf(environment).filter(({ firstPath }) => !paths.includes(firstPath));
  return [
    ...pools.map(({ range }) => range),
    ...hostsOf(environment).map(({ address: { value } }) => ({ first: value, last: value })),
  ];
}

/** Gives a host another address of the subnet: the one with the same host part, and the nearest free one. */
export function moveHost(environment: EnvironmentJson, value: Value<Address>, cidr: Cidr): readonly Fix[] {
  const taken = takenBut(environment);
  const found = [sameHostIn(cidr, value.value, taken), nearestHost(cidr, value.value, taken)];
  const texts = new Set(found.flatMap((address) => (address ? [formatAddress(address)] : [])));
  return [...texts].flatMap((text) => changeTo(value, text));
}

/** The customer router is the gateway of most management networks. */
export function routerOn(environment: EnvironmentJson, cidr: Cidr): Address | undefined {
  const { first, last } = hostRange(cidr);
  const seed = environment.address(SEED_IP)?.value;
  return hostsOf(environment)
    .filter(({ path }) => path.endsWith('customer_router_ip'))
    .map(({ address: { value } }) => value)
    .find(
      ({ family, value }) =>
        family === first.family && first.value <= value && value <= last.value && value !== seed?.value,
    );
}

/**
 * What the gateway may be, best first: the customer router; else the lowest and the highest host of the subnet, where
 * nothing else is there.
 */
export function likelyGateways(environment: EnvironmentJson, cidr: Cidr): readonly Address[] {
  const router = routerOn(environment, cidr);
  if (router) return [router];
  const { first, last } = hostRange(cidr);
  const taken = takenBut(environment);
  return [first, last].filter((address) => !taken.some((range) => rangeContains(range, address)));
}

export function theSubnet(written: Value<Cidr> | undefined): Related | undefined {
  return written && related(written.at, `The management network is ${formatCidr(written.value)}.`);
}

/** Every address of a host or range of the management network that is written and good. */
export function managementAddresses(environment: EnvironmentJson): readonly Value<Address>[] {
  const ends = poolPlaces
    .filter(({ name }) => name === 'seed' || name === 'undercloud')
    .flatMap(({ firstPath, lastPath }) => [firstPath, lastPath]);
  return [...ends, SEED_IP, GATEWAY].flatMap((path) => environment.address(path) ?? []);
}

/** The usual /24, or the smallest larger subnet with room for all. */
export function subnetAround([first, ...others]: readonly Address[]): Cidr | undefined {
  if (first?.family !== 4) return undefined;
  for (let prefix = 24; prefix >= 16; prefix--) {
    const cidr = subnetOf(first, prefix);
    if (others.every((address) => cidrContains(cidr, address))) return cidr;
  }
  return undefined;
}
