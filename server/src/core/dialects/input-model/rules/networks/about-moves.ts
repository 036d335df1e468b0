/** Repairs of addresses that are not within the subnet of their network: which of them moves, and where to. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange, freeRanges, rangeContains } from '../../../../net/address-range.js';
import {
  type Cidr,
  cidrContains,
  cidrRange,
  cidrsOverlap,
  formatCidr,
  nextFreeCidr,
  sameCidr,
  subnetOf,
} from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { readAddress, usableRange } from '../../simulation/processor-addresses.js';
import { isSound, type Network, networksOf } from '../../simulation/read-networks.js';

/** An address or a range of a network, at the value that says it. */
interface Placed {
  readonly value: Value<string>;
  readonly range: AddressRange;
}

/** Everything that has to lie in the subnet of a network; undefined where some of it cannot be read. */
function placedIn({ singles, entries, item }: Network): readonly Placed[] | undefined {
  const vips = item.items('vips').items.flatMap((vip) => vip.text('address') ?? []);
  const all = [
    ...singles.map(({ value, address }) => ({ value, range: address && { first: address, last: address } })),
    ...entries,
    ...vips.map((value) => {
      const address = readAddress(value.value);
      return { value, range: address && { first: address, last: address } };
    }),
  ];
  const placed = all.flatMap(({ value, range }) => (range ? [{ value, range }] : []));
  return placed.length === all.length ? placed : undefined;
}

/** Ranges of the network that another of its addresses may not be in. */
function takenIn(network: Network, apart?: Value<string>): readonly AddressRange[] {
  return (placedIn(network) ?? []).flatMap(({ value, range }) =>
    value.node === apart?.node || range.first.value > range.last.value ? [] : [range],
  );
}

/** Below this length the addresses of a network say nothing about its subnet. */
const USUAL_PREFIX = 24;

/** The subnet in which all addresses of a network lie, where none of them lies in the one that it has. */
function agreedSubnet(network: Network, placed: readonly Placed[]): Cidr | undefined {
  const [first] = placed;
  const { subnet } = network;
  if (!first || !subnet || placed.length < 2 || first.range.first.family !== subnet.network.family)
    return undefined;
  const wide = Math.min(subnet.prefix, USUAL_PREFIX);
  for (const prefix of new Set([subnet.prefix, wide])) {
    const agreed = subnetOf(first.range.first, prefix);
    if (!sameCidr(agreed, subnet) && placed.every(({ range }) => isSound(range, agreed))) return agreed;
  }
  return undefined;
}

/** Where the addresses of a network agree with each other and not with its subnet: one of the two moves as a whole. */
export function moveAll(frame: Frame, network: Network): readonly Fix[] {
  const { cidr, subnet, item } = network;
  const placed = placedIn(network);
  const agreed = placed && agreedSubnet(network, placed);
  if (!cidr || !subnet || !placed || !agreed) return [];
  const others = networksOf(frame).flatMap((each) =>
    each.item !== item && each.subnet ? [each.subnet] : [],
  );
  const isFree = !others.some((other) => cidrsOverlap(agreed, other));
  const text = formatCidr(agreed);
  const isApart = placed.every(({ range }) => !cidrContains(subnet, range.first));
  return [
    ...(isFree ? changeTo(cidr, text, { title: `Change the subnet to '${text}'` }) : []),
    ...(isApart && agreed.prefix === subnet.prefix
      ? moveTo(
          `Move the ${placed.length} addresses of this network to '${cidr.value}'`,
          placed.map((each) => [each.value, shifted(each, agreed, subnet)] as const),
        )
      : []),
  ];
}

/** The same hosts in another subnet of the same size. */
function shifted({ range, value }: Placed, from: Cidr, to: Cidr): string {
  const by = to.network.value - from.network.value;
  const move = ({ family, value }: Address): Address => ({ family, value: value + by });
  const moved = { first: move(range.first), last: move(range.last) };
  return value.value.includes('-') ? formatRange(moved) : formatAddress(moved.first);
}

/** Moves a network to a subnet that no other has, with all of its addresses. */
export function moveAway(frame: Frame, network: Network): readonly Fix[] {
  const { cidr, subnet, item, title } = network;
  const placed = placedIn(network);
  if (!cidr || !subnet || !placed?.every(({ range }) => isSound(range, subnet))) return [];
  const used = networksOf(frame).flatMap((each) => (each.item !== item && each.subnet ? [each.subnet] : []));
  const free = nextFreeCidr(subnet, used);
  if (!free) return [];
  const text = formatCidr(free);
  const more = placed.length === 0 ? '' : ' with its addresses';
  return moveTo(`Move ${title}${more} to '${text}'`, [
    [cidr, text],
    ...placed.map((each) => [each.value, shifted(each, subnet, free)] as const),
  ]);
}

/** The same host in the subnet of the network, then the ends of the subnet where routers are. */
export function moveGateway(network: Network, gateway: Value<string>): readonly Fix[] {
  const { subnet } = network;
  if (!subnet) return [];
  const taken = takenIn(network, gateway);
  const address = readAddress(gateway.value);
  const free = freeRanges(usableRange(subnet), taken);
  const choices = [
    address && sameHostIn(subnet, address, taken),
    free[0]?.first ?? usableRange(subnet).first,
    free.at(-1)?.last,
  ];
  return choose(gateway, choices);
}

/** The same host in the subnet of the network, where nothing else has it. */
export function moveAddress(network: Network, value: Value<string>): readonly Fix[] {
  const { subnet } = network;
  const address = readAddress(value.value);
  if (!subnet || !address) return [];
  return choose(value, [sameHostIn(subnet, address, takenIn(network, value))]);
}

/** The same, or else the highest host that nothing else has: where virtual addresses usually are. */
export function moveVip(network: Network, value: Value<string>): readonly Fix[] {
  const same = moveAddress(network, value);
  return same.length > 0 ? same : choose(value, [highestFree(network, value)]);
}

/** The same hosts in the subnet of the network, of a range that lies elsewhere as a whole. */
export function moveRange({ subnet }: Network, value: Value<string>, range: AddressRange): readonly Fix[] {
  if (!subnet) return [];
  const own = subnetOf(range.first, subnet.prefix);
  if (own.network.family !== subnet.network.family || !cidrContains(own, range.last)) return [];
  return changeTo(value, shifted({ value, range }, own, subnet));
}

/** The highest host of a network that is none of its other addresses. */
export function highestFree(network: Network, apart?: Value<string>): Address | undefined {
  const { subnet } = network;
  return subnet && freeRanges(usableRange(subnet), takenIn(network, apart)).at(-1)?.last;
}

function choose(value: Value<string>, choices: readonly (Address | undefined)[]): readonly Fix[] {
  const words = choices.flatMap((each) => (each ? [formatAddress(each)] : []));
  return [...new Set(words)].flatMap((word) => changeTo(value, word));
}

/** The subnet of the usual size that the addresses of a network lie in, where they all lie in one. */
export function subnetAround(network: Network): Cidr | undefined {
  const placed = placedIn(network);
  const [first] = placed ?? [];
  if (!placed || !first) return undefined;
  const around = subnetOf(first.range.first, first.range.first.family === 4 ? USUAL_PREFIX : 64);
  const whole = cidrRange(around);
  const isIn = ({ range }: Placed) => rangeContains(whole, range.first) && rangeContains(whole, range.last);
  return placed.every(isIn) ? around : undefined;
}
