/** Addresses of a network that a server may have: what hovers count and completion offers. */
import { type Address, formatAddress, parseAddress } from '../../../net/address.js';
import {
  type AddressRange,
  freeRanges,
  parseRange,
  rangeContains,
  rangesOverlap,
} from '../../../net/address-range.js';
import { hostRange } from '../../../net/cidr.js';
import type { Fleet } from '../model/fleet.js';
import type { Item } from '../model/item.js';
import type { ServerRow } from '../model/server.js';
import { cidrOf } from './server-networks.js';
import { exchanged } from './sorted.js';

/** The addresses of a network that hosts may have, without its gateway and the virtual addresses that it fixes. */
export function freeRangesOf(network: Item): readonly AddressRange[] {
  const cidr = cidrOf(network);
  if (!cidr) return [];
  const hosts = hostRange(cidr);
  const fixed = [
    network.text('gateway-ip')?.value,
    ...network.items('vips').items.map((vip) => vip.text('address')?.value),
  ].flatMap((text) => {
    const address = text === undefined ? undefined : parseAddress(text);
    return address ? [{ first: address, last: address }] : [];
  });
  return givenRanges(network, hosts).flatMap((range) => freeRanges(range, fixed));
}

/** What `addresses`, or the older pair of keys, leaves of the hosts. */
function givenRanges(network: Item, hosts: AddressRange): readonly AddressRange[] {
  const listed = network.texts('addresses').items.flatMap(({ value }) => {
    const read = parseRange(value);
    return read.kind === 'range' && rangesOverlap(read.range, hosts) ? [read.range] : [];
  });
  if (listed.length > 0) return listed;
  const address = (key: string) => parseAddress(network.text(key)?.value ?? '') ?? undefined;
  const first = address('start-address') ?? hosts.first;
  const last = address('end-address') ?? hosts.last;
  const range = { first, last };
  return first.family === last.family && first.value <= last.value && rangesOverlap(range, hosts)
    ? [range]
    : [hosts];
}

const SORTED = {};

/** The addresses of the servers, sorted; those that cannot be read are left out. */
export function sortedAddresses(fleet: Fleet): readonly Address[] {
  const read = (rows: readonly ServerRow[]) => rows.flatMap(({ ip }) => parseAddress(ip ?? '') ?? []);
  return fleet.revise<readonly Address[]>(
    SORTED,
    ['ip'],
    () => read(fleet.rows).sort(byAddress),
    (before, changes) =>
      exchanged(before, read(changes.map(({ from }) => from)), read(changes.map(({ to }) => to)), byAddress),
  );
}

const byAddress = (a: Address, b: Address) =>
  a.family - b.family || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/** The address after the highest of those in the ranges, and the first free one. */
export function nextAddresses(
  ranges: readonly AddressRange[],
  taken: readonly Address[],
): { readonly next?: string; readonly first?: string } {
  const used = taken.filter((address) => ranges.some((range) => rangeContains(range, address)));
  const free = ranges.flatMap((range) =>
    freeRanges(
      range,
      used.map((address) => ({ first: address, last: address })),
    ),
  );
  const highest = used.at(-1);
  const after = highest && free.find((range) => range.first.value > highest.value);
  const [lowest] = free;
  return {
    ...(after && { next: formatAddress(after.first) }),
    ...(lowest && { first: formatAddress(lowest.first) }),
  };
}

/** The address after the highest that servers have in a network, or else the first free one. */
export function nextFree(network: Item, fleet: Fleet): string | undefined {
  const { next, first } = nextAddresses(freeRangesOf(network), sortedAddresses(fleet));
  return next ?? first;
}
