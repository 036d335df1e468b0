/** The networks of a model with their addresses, read once for all rules about them. */

import type { Value } from '../../../model/value.js';
import { type Address, bitsOf, withoutZeros } from '../../../net/address.js';
import type { AddressRange } from '../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, parseCidr } from '../../../net/cidr.js';
import { addTo } from '../../../text/lists-by-key.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { readAddress, readCidr, usableRange } from './processor-addresses.js';

/** One entry of `addresses`: an address, or two with a dash between them. */
interface AddressEntry {
  readonly value: Value<string>;
  readonly isRange: boolean;
  /** Undefined where one of the ends is no address. */
  readonly range: AddressRange | undefined;
}

/** Single addresses of a network, other than in `addresses`, in the order in which they are looked at. */
const addressKeys = ['gateway-ip', 'start-address', 'end-address'] as const;

interface Single {
  readonly key: (typeof addressKeys)[number];
  readonly value: Value<string>;
  readonly address: Address | undefined;
}

export interface Network {
  readonly item: Item;
  readonly title: string;
  readonly group: Value<string> | undefined;
  readonly cidr: Value<string> | undefined;
  /** Undefined where there is none or where it is none. */
  readonly subnet: Cidr | undefined;
  /** True for a subnet so small that nothing fits in it. */
  readonly isTooSmall: boolean;
  /** What is under the keys for single addresses. */
  readonly singles: readonly Single[];
  readonly entries: readonly AddressEntry[];
  /** `start-address` and `end-address` as a range, the one that is missing taken from the subnet. */
  readonly oldRange: AddressRange | undefined;
  /** The addresses that servers may have; undefined when they cannot be told. */
  readonly usable: readonly AddressRange[] | undefined;
}

const NETWORKS = {};

export function networksOf(frame: Frame): readonly Network[] {
  return frame.once(NETWORKS, () => frame.list('networks').map(read));
}

const BY_GROUP = {};

/** Networks by the name of their group, also of undefined groups. */
export function networksByGroup(frame: Frame): ReadonlyMap<string, readonly Network[]> {
  return frame.once(BY_GROUP, () => {
    const groups = new Map<string, Network[]>();
    for (const network of networksOf(frame)) {
      if (!network.group) continue;
      addTo(groups, network.group.value, network);
    }
    return groups;
  });
}

function read(item: Item): Network {
  const cidr = item.text('cidr');
  const subnet = cidr && subnetOf(cidr.value);
  const isTooSmall = subnet !== undefined && bitsOf(subnet.network.family) - subnet.prefix < 2;
  const entries = item.texts('addresses').items.map(readEntry);
  const oldRange = oldRangeOf(item, subnet);
  return {
    item,
    title: `'${item.label}'`,
    group: item.text('network-group'),
    cidr,
    subnet,
    isTooSmall,
    singles: addressKeys.flatMap((key) => {
      const value = item.text(key);
      return value ? [{ key, value, address: readAddress(value.value) }] : [];
    }),
    entries,
    oldRange,
    usable: usableOf(item, entries, oldRange, isTooSmall ? undefined : subnet),
  };
}

function readEntry(value: Value<string>): AddressEntry {
  const [left = '', right, ...more] = value.value.split('-');
  const first = readAddress(left.trim());
  if (right === undefined) return { value, isRange: false, range: first && { first, last: first } };
  const last = more.length > 0 ? undefined : readAddress(right.trim());
  const isSound = first !== undefined && last !== undefined && first.family === last.family;
  return { value, isRange: true, range: isSound ? { first, last } : undefined };
}

function oldRangeOf(item: Item, subnet: Cidr | undefined): AddressRange | undefined {
  if (!subnet || (!item.has('start-address') && !item.has('end-address'))) return undefined;
  const whole = cidrRange(subnet);
  const { family, value } = whole.first;
  const end = (key: string, usual: Address) => {
    const text = item.text(key);
    if (text) return readAddress(text.value);
    return item.has(key) ? undefined : usual;
  };
  const first = end('start-address', { family, value: value + 1n });
  const last = end(
    'end-address',
    bitsOf(family) - subnet.prefix < 2 ? whole.first : usableRange(subnet).last,
  );
  return first && last && first.family === last.family ? { first, last } : undefined;
}

function usableOf(
  item: Item,
  entries: readonly AddressEntry[],
  oldRange: AddressRange | undefined,
  subnet: Cidr | undefined,
): readonly AddressRange[] | undefined {
  if (!subnet) return undefined;
  if (item.has('addresses') || item.has('start-address') || item.has('end-address')) {
    const ranges = [...entries.map(({ range }) => range), oldRange];
    return ranges.flatMap((range) => (range && isSound(range, subnet) ? [range] : []));
  }
  return [usableRange(subnet)];
}

/** Neither reversed nor outside of the subnet: other rules report those. */
export function isSound({ first, last }: AddressRange, subnet: Cidr | undefined): boolean {
  if (first.value > last.value) return false;
  return !subnet || (cidrContains(subnet, first) && cidrContains(subnet, last));
}

/** No network of a cloud is larger; with host bits, a shorter prefix is half typed. */
const SHORTEST_PREFIX = 8;

/** Undefined where nobody can tell which subnet is meant: some read a part that begins with a zero as octal. */
function subnetOf(text: string): Cidr | undefined {
  if (withoutZeros(text.split('/')[0] ?? '') !== undefined) return undefined;
  const subnet = readCidr(text);
  const isHalfTyped = subnet && subnet.prefix < SHORTEST_PREFIX && parseCidr(text).kind === 'host-bits';
  return isHalfTyped ? undefined : subnet;
}
