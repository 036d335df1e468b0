/** The addresses of provider networks and of the external networks that Neutron creates. */
import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { readAddress, readCidr, usableRange } from '../../simulation/processor-addresses.js';

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
export function poolEnds(network: Item): readonly Address[] {
  return poolsOf(network).flatMap(({ start, end }) => [start, end]);
}

/** Addresses that are none. */
export function* badAddresses(values: readonly Address[]): Iterable<Report> {
  for (const value of values)
    if (value && !readAddress(value.value)) yield finding(value.at, `'${value.value}' is no IP address.`);
}

export function* badCidr(value: Address): Iterable<Report> {
  if (value && !readCidr(value.value))
    yield finding(value.at, `'${value.value}' is no subnet; write it as 'address/prefix'.`);
}

/** An address that is none of the hosts of the subnet of its network. */
export function* outside(network: Item, value: Address, what: 'gateway' | 'address'): Iterable<Report> {
  const cidr = network.text('cidr');
  const subnet = cidr && readCidr(cidr.value);
  const address = value && readAddress(value.value);
  if (!address || !subnet) return;
  const usable = usableRange(subnet);
  if (rangeContains(usable, address)) return;
  yield finding(
    value.at,
    `The ${what} '${value.value}' is not among the hosts of '${cidr.value}' (${formatRange(usable)}).`,
    {
      related: [{ at: cidr.at, message: 'This is the subnet.' }],
      fixes: () => (what === 'gateway' ? changeTo(value, formatAddress(usable.first)) : []),
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
  return [network.text('gateway_ip'), ...poolEnds(network)].filter((each) => each !== undefined);
}

/** Said once of all addresses of a network, at its subnet. */
export function* withoutAll(network: Item): Iterable<Report> {
  const cidr = network.text('cidr');
  if (!cidr) return;
  yield finding(cidr.at, `No address of this network lies in '${cidr.value}'.`, {
    related: addressesOf(network).map(({ at, value }) => ({ at, message: `'${value}' lies elsewhere.` })),
  });
}

/** A pool of which an end is outside of the subnet; one that is outside as a whole is one mistake. */
export function* poolsOutside(network: Item): Iterable<Report> {
  for (const { start, end } of poolsOf(network)) {
    const [first] = [...outside(network, start, 'address'), ...outside(network, end, 'address')];
    if (first) yield first;
  }
}

export function* reversed(network: Item): Iterable<Report> {
  for (const { start, end } of poolsOf(network)) {
    const [first, last] = [start && readAddress(start.value), end && readAddress(end.value)];
    if (!start || !end || !first || !last) continue;
    if (first.family !== last.family || first.value <= last.value) continue;
    yield finding(start.at, `The pool from '${start.value}' to '${end.value}' begins behind its end.`, {
      related: [{ at: end.at, message: 'This is the end.' }],
    });
  }
}
