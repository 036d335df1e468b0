/** The addresses of provider networks and of the external networks that Neutron creates. */

import type { Value } from '../../../../model/value.js';
import { formatAddress, type Address as IpAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, formatCidr } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { readAddress, readCidr, usableRange } from '../../simulation/processor-addresses.js';
import {
  type Part,
  repairAddress,
  repairCidr,
  subnetIn,
  subnetOfHosts,
  USUAL_PREFIX,
} from './about-provider-repairs.js';

type Address = Value<string> | undefined;

interface Pool {
  readonly start: Address;
  readonly end: Address;
}

function poolsOf(network: Item): readonly Pool[] {
  return network
    .items('allocation_pools')
    .items.map((each) => ({ start: each.text('start'), end: each.text('end') }));
}

/** The ends of all pools, as far as they can be read. */
export function poolEnds(network: Item): readonly (readonly [value: Address, part: Part])[] {
  return poolsOf(network).flatMap(({ start, end }) => [[start, 'start'] as const, [end, 'end'] as const]);
}

/** Addresses that are none. */
export function* badAddresses(
  network: Item,
  values: readonly (readonly [value: Address, part: Part])[],
): Iterable<Report> {
  for (const [value, part] of values)
    if (value && !readAddress(value.value))
      yield finding(value.at, `'${value.value}' is not a valid IP address.`, {
        fixes: () => repairAddress(network, value, part),
      });
}

/** `network`: where the value is the subnet of its addresses. */
export function* badCidr(value: Address, network?: Item): Iterable<Report> {
  if (value && !readCidr(value.value))
    yield finding(value.at, `'${value.value}' is not a valid subnet. Write it as 'address/prefix'.`, {
      fixes: () => repairCidr(value, network && agreedSubnet(network)),
    });
}

/** The subnet that the addresses of a network agree on. */
function agreedSubnet(network: Item, prefix?: number): Cidr | undefined {
  return subnetOfHosts(
    addressesOf(network).flatMap(({ value }) => readAddress(value) ?? []),
    prefix,
  );
}

/** An address that is none of the hosts of the subnet of its network. */
export function* outside(network: Item, value: Address, part: Part): Iterable<Report> {
  const cidr = network.text('cidr');
  const subnet = cidr && readCidr(cidr.value);
  const address = value && readAddress(value.value);
  if (!address || !subnet) return;
  const usable = usableRange(subnet);
  if (rangeContains(usable, address)) return;
  yield finding(
    value.at,
    `${part === 'gateway' ? 'Gateway' : 'Address'} '${value.value}' is outside the hosts of '${cidr.value}' (${formatRange(usable)}).`,
    {
      related: [{ at: cidr.at, message: `The subnet is ${cidr.value}.` }],
      fixes: () => [...widened(network), ...repairAddress(network, value, part)],
    },
  );
}

/** Addresses that agree with each other and not with the subnet: the subnet is the mistake. */
export function isCidrOdd(network: Item): boolean {
  const cidr = network.text('cidr');
  const subnet = cidr && readCidr(cidr.value);
  const addresses = addressesOf(network).flatMap(({ value }) => readAddress(value) ?? []);
  const [first] = addresses;
  // The ends of one pool alone are as likely wrong as the subnet is.
  const isSeconded = network.text('gateway_ip') !== undefined || poolsOf(network).length > 1;
  if (!subnet || !first || !isSeconded || addresses.length < 2) return false;
  const agree = addresses.every((each) => each.family === first.family);
  const usable = usableRange(subnet);
  return agree && addresses.every((each) => !rangeContains(usable, each));
}

function addressesOf(network: Item): readonly Value<string>[] {
  return [network.text('gateway_ip'), ...poolEnds(network).map(([value]) => value)].filter(
    (each) => each !== undefined,
  );
}

/** Said once of all addresses of a network, at its subnet. */
export function* withoutAll(network: Item): Iterable<Report> {
  const cidr = network.text('cidr');
  if (!cidr) return;
  yield finding(cidr.at, `'${cidr.value}' contains no address of this network.`, {
    related: addressesOf(network).map(({ at, value }) => ({
      at,
      message: `'${value}' is outside the subnet.`,
    })),
    fixes: () => moveAll(network, cidr),
  });
}

/** A pool of which an end is outside of the subnet; one that is outside as a whole is one mistake. */
export function* poolsOutside(network: Item): Iterable<Report> {
  for (const { start, end } of poolsOf(network)) {
    const [first, second] = [...outside(network, start, 'start'), ...outside(network, end, 'end')];
    const both = () => (start && end ? movePool(network, start, end) : []);
    if (first) yield second ? { ...first, fixes: both } : first;
  }
}

export function* reversed(network: Item): Iterable<Report> {
  for (const { start, end } of poolsOf(network)) {
    const [first, last] = [start && readAddress(start.value), end && readAddress(end.value)];
    if (!start || !end || !first || !last) continue;
    if (first.family !== last.family || first.value <= last.value) continue;
    yield finding(start.at, `Pool is reversed: '${start.value}' is after '${end.value}'.`, {
      related: [{ at: end.at, message: `The end is '${end.value}'.` }],
      fixes: () => (isWithin(network, [first, last]) ? swapped(start, end) : []),
    });
  }
}

/** A subnet that is too small for its addresses, which all lie in one of the usual size. */
function widened(network: Item): readonly Fix[] {
  const cidr = network.text('cidr');
  const own = cidr && readCidr(cidr.value);
  const wide = own && own.prefix > USUAL_PREFIX ? agreedSubnet(network) : undefined;
  return cidr && wide && cidrContains(wide, own?.network ?? wide.network)
    ? changeTo(cidr, formatCidr(wide))
    : [];
}

/** The subnet is changed to that of the addresses, or the addresses to the same hosts of the subnet. */
function moveAll(network: Item, cidr: Value<string>): readonly Fix[] {
  const subnet = readCidr(cidr.value);
  const all = addressesOf(network);
  const agreed = subnet && (agreedSubnet(network, subnet.prefix) ?? agreedSubnet(network));
  if (!subnet || !agreed) return [];
  const text = formatCidr(agreed);
  const moved = all.flatMap((value) => {
    const address = readAddress(value.value);
    const same = address && sameHostIn(subnet, address, []);
    return same ? [[value, formatAddress(same)] as const] : [];
  });
  return [
    ...changeTo(cidr, text, { title: `Change the subnet to '${text}'` }),
    ...(moved.length === all.length
      ? moveTo(`Move the ${all.length} addresses of this network to '${cidr.value}'`, moved)
      : []),
  ];
}

/** True where the subnet, as far as it can be read, has all of these hosts. */
function isWithin(network: Item, addresses: readonly IpAddress[]): boolean {
  const subnet = subnetIn(network);
  return !subnet || addresses.every((each) => rangeContains(usableRange(subnet), each));
}

function swapped(start: Value<string>, end: Value<string>): readonly Fix[] {
  return moveTo("Swap 'start' and 'end'", [
    [start, end.value],
    [end, start.value],
  ]);
}

/** A pool that lies outside as a whole moves to the same hosts of the subnet. */
function movePool(network: Item, start: Value<string>, end: Value<string>): readonly Fix[] {
  const subnet = subnetIn(network);
  const [first, last] = [start, end].map(({ value }) => {
    const address = readAddress(value);
    return subnet && address && sameHostIn(subnet, address, []);
  });
  if (!first || !last || first.value > last.value) return widened(network);
  const words = [first, last].map(formatAddress);
  return [
    ...widened(network),
    ...moveTo(`Change the pool to '${words.join('-')}'`, [
      [start, words[0] ?? ''],
      [end, words[1] ?? ''],
    ]),
  ];
}
