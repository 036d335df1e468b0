/** The addresses that the servers and load balancers of a network can have. Only IPv4: other pools do not run out. */
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import type { ServerRow } from '../model/server.js';
import { exchanged, lowerBound } from './sorted.js';

interface Span {
  readonly first: number;
  readonly last: number;
}

export interface AddressPool {
  readonly network: Item;
  readonly name: string;
  readonly group: string | undefined;
  readonly spans: readonly Span[];
  /** Taken from the pool: the gateway and the virtual addresses. */
  readonly taken: ReadonlySet<number>;
  /** How many servers and load balancers can have one. */
  readonly size: number;
}

const POOLS = {};

/** Networks whose pool can be told. */
export function addressPools(frame: Frame): readonly AddressPool[] {
  return frame.once(POOLS, () => frame.list('networks').flatMap((network) => poolOf(network) ?? []));
}

function poolOf(network: Item): AddressPool | undefined {
  const name = network.text('name')?.value;
  const cidr = network.text('cidr');
  if (name === undefined || !cidr) return undefined;
  // These narrow the pool as well, in their own way.
  if (network.has('start-address') || network.has('end-address')) return undefined;
  const spans = network.has('addresses') ? listedSpans(network) : cidrSpans(cidr.value);
  const taken = takenFrom(network);
  if (!spans || !taken) return undefined;
  const inside = [...taken].filter((address) => contains(spans, address)).length;
  const size = spans.reduce((sum, { first, last }) => sum + last - first + 1, 0) - inside;
  return { network, name, group: network.text('network-group')?.value, spans, taken, size };
}

function listedSpans(network: Item): Span[] | undefined {
  const ranges = network.texts('addresses');
  if (!ranges.complete) return undefined;
  const spans: Span[] = [];
  for (const { value } of ranges.items) {
    const ends = value.split('-').map(numberOf);
    const [first, last = first] = ends;
    if (
      ends.length > 2 ||
      ends.includes(undefined) ||
      first === undefined ||
      last === undefined ||
      first > last
    )
      return undefined;
    // Addresses that are listed twice would count twice.
    if (spans.some((span) => span.first <= last && first <= span.last)) return undefined;
    spans.push({ first, last });
  }
  return spans;
}

/** All but the first and the last address. */
function cidrSpans(text: string): Span[] | undefined {
  const [address = '', bits = ''] = text.split('/');
  const [number, prefix] = [numberOf(address), Number(bits)];
  if (number === undefined || !/^\d{1,2}$/.test(bits) || prefix > 30) return undefined;
  const size = 2 ** (32 - prefix);
  const network = number - (number % size);
  return [{ first: network + 1, last: network + size - 2 }];
}

const QUAD = /^\s*(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\s*$/;

/** An IPv4 address as a number. There are thousands of them, for which big integers would take long. */
function numberOf(text: string): number | undefined {
  const parts = QUAD.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

function takenFrom(network: Item): Set<number> | undefined {
  const taken = new Set<number>();
  const vips = network.items('vips');
  if (!vips.complete) return undefined;
  const texts = [network.text('gateway-ip'), ...vips.items.map((vip) => vip.text('address'))];
  if (network.has('gateway-ip') && !texts[0]) return undefined;
  for (const text of texts) {
    const address = text && numberOf(text.value);
    if (address !== undefined) taken.add(address);
  }
  return taken;
}

export function contains(spans: readonly Span[], address: number): boolean {
  return spans.some(({ first, last }) => first <= address && address <= last);
}

/** Each address is read once in the life of its server. */
const numbers = new WeakMap<ServerRow, number>();

/** The IPv4 address of a server as a number; NaN where it has none. */
export function addressOf(row: ServerRow): number {
  const known = numbers.get(row);
  if (known !== undefined) return known;
  const number = (row.ip === undefined ? undefined : numberOf(row.ip)) ?? Number.NaN;
  numbers.set(row, number);
  return number;
}

const byNumber = (a: number, b: number) => a - b;
const SORTED = {};
const DIFFERENT = {};

/** The different addresses of all servers, sorted. */
export function sortedAddresses(fleet: Fleet): readonly number[] {
  return fleet.once(DIFFERENT, ['ip'], undefined, () => {
    const all = fleet.revise<readonly number[]>(
      SORTED,
      ['ip'],
      () => [...Float64Array.from(fleet.rows.map(addressOf)).sort()].filter((each) => !Number.isNaN(each)),
      (before, changes) =>
        exchanged(
          before,
          changes.map(({ from }) => addressOf(from)).filter((each) => !Number.isNaN(each)),
          changes.map(({ to }) => addressOf(to)).filter((each) => !Number.isNaN(each)),
          byNumber,
        ),
    );
    const isRepeated = (address: number, index: number) => index > 0 && address === all[index - 1];
    return all.some(isRepeated) ? all.filter((address, index) => !isRepeated(address, index)) : all;
  });
}

/** How many addresses of a pool are among those of servers. */
export function reservedIn(sorted: readonly number[], { spans, taken }: AddressPool): number {
  let count = 0;
  for (const { first, last } of spans) count += indexIn(sorted, last + 1) - indexIn(sorted, first);
  for (const address of taken)
    if (contains(spans, address) && sorted[indexIn(sorted, address)] === address) count--;
  return count;
}

const indexIn = (sorted: readonly number[], value: number) => lowerBound(sorted, value, byNumber);
