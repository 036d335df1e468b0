/** The addresses of networks, and who gets which: what the processor keeps in `ip_addresses.yml`. */
import { type Address, formatAddress, parseAddress } from '../../../net/address.js';
import { type AddressRange, parseRange } from '../../../net/address-range.js';
import type { Cloud, Network } from './cloud.js';
import { type PlainMap, UNKNOWN } from './plain.js';
import type { SavedState } from './saved-state.js';

/** An address that somebody has, or that is kept for somebody. */
interface Holder {
  readonly address: string;
  host: string | undefined;
  usedBy: string | undefined;
  serverId: string | undefined;
  readonly wasSaved: boolean;
  /** False for what is only reserved or remembered. */
  isAllocated: boolean;
  /** As it was saved before. */
  readonly data?: PlainMap;
}

export interface Pools {
  /** The server's own address, where it is one of the network. */
  own(network: Network, address: string, use: Use): 'used' | 'taken' | 'elsewhere';
  /** An address that was saved for this use, or else the lowest free one; undefined where there is none. */
  next(network: Network, use: Use): { readonly address: string; readonly wasSaved: boolean } | undefined;
  /** From here on it is open what the network has left. */
  doubt(network: Network): void;
  /** Whether a network can give addresses to anybody. */
  has(network: Network): boolean;
  /** A virtual address that the model names for a network, where nobody else has it. */
  giveVip(network: Network, address: string, use: Use): 'used' | 'taken' | 'new';
  /** How many addresses a network has for others than its gateway, and how many are left; undefined where that is open. */
  fillOf(network: Network): { readonly total: bigint; readonly free: bigint } | undefined;
  /** Everybody who has an address, and what is remembered of an earlier run. */
  readonly holders: ReadonlyMap<string, Holder>;
}

export interface Use {
  readonly usedBy: string;
  readonly host: string;
  readonly serverId?: string;
}

interface Pool {
  readonly ranges: readonly AddressRange[];
  /** Those that are not free, by number. */
  readonly gone: Set<bigint>;
  readonly known: Map<string, Holder>;
  /** Addresses by what they are for. */
  readonly saved: Map<string, Holder>;
  /** It may have given out more than is known. */
  isVague: boolean;
  /** Nothing before it is free. */
  cursor: { range: number; value: bigint };
}

export function poolsOf(cloud: Cloud, saved: SavedState): Pools {
  const holders = new Map<string, Holder>();
  for (const { address, host, usedBy, serverId, data } of saved.addresses)
    holders.set(address, {
      ...{ address, host, usedBy, serverId, data },
      wasSaved: true,
      isAllocated: false,
    });
  const pools = new Map<Network, Pool>();
  for (const network of cloud.networks.values())
    if (network.cidr !== undefined || network.isVague) pools.set(network, poolOf(network));
  const all = [...pools.values()];
  keepSaved(all, holders);
  for (const [network, pool] of pools)
    for (const { address } of network.vips) {
      const holder = holders.get(address);
      if (holder) pool.known.set(address, holder);
    }
  keepServers(all, cloud);
  return {
    holders,
    has: (network) => pools.has(network),
    fillOf: (network) => {
      const pool = pools.get(network);
      return pool && !pool.isVague ? fillOf(pool, network) : undefined;
    },
    doubt: (network) => {
      const pool = pools.get(network);
      if (pool) pool.isVague = true;
    },
    own: (network, address, use) => {
      const pool = pools.get(network);
      return pool ? takeOwn(pool, address, use, holders) : 'elsewhere';
    },
    next: (network, use) => {
      const pool = pools.get(network);
      return pool && takeNext(pool, use, holders);
    },
    giveVip: (network, address, use) => {
      const pool = pools.get(network);
      const known = pool?.known.get(address);
      if (known && known.host !== use.host) return 'taken';
      if (pool) give(pool, known ?? newHolder(address), use, holders);
      return known ? 'used' : 'new';
    },
  };
}

function poolOf({ addresses, gateway, vips, isVague }: Network): Pool {
  const ranges = addresses.flatMap((text) => {
    const read = parseRange(text);
    return read.kind === 'range' ? [read.range] : [];
  });
  ranges.sort((a, b) => (a.first.value < b.first.value ? -1 : a.first.value > b.first.value ? 1 : 0));
  const gone = new Set<bigint>();
  for (const text of [...(gateway === undefined ? [] : [gateway]), ...vips.map(({ address }) => address)]) {
    const address = parseAddress(text);
    if (address) gone.add(address.value);
  }
  const value = ranges[0]?.first.value ?? 0n;
  return { ranges, gone, isVague, known: new Map(), saved: new Map(), cursor: { range: 0, value } };
}

function isFree({ ranges, gone }: Pool, address: Address): boolean {
  return (
    !gone.has(address.value) &&
    ranges.some(
      ({ first, last }) =>
        first.family === address.family && first.value <= address.value && address.value <= last.value,
    )
  );
}

/** Pools that may hold an address, so that thousands of addresses need not ask all networks. */
function finder(pools: readonly Pool[]): (address: Address) => readonly Pool[] {
  const spans = pools.flatMap((pool) => {
    const [first] = pool.ranges;
    return first ? [{ pool, family: first.first.family }] : [];
  });
  if (spans.length < FEW)
    return (address) => spans.filter(({ family }) => family === address.family).map((s) => s.pool);
  const byBlock = new Map<bigint, Set<Pool>>();
  const wide: Pool[] = [];
  for (const { pool } of spans)
    for (const { first, last } of pool.ranges) {
      const [from, to] = [first.value >> BLOCK, last.value >> BLOCK];
      if (to - from > MOST_BLOCKS) {
        wide.push(pool);
        continue;
      }
      for (let block = from; block <= to; block++) {
        const own = byBlock.get(block) ?? new Set();
        byBlock.set(block, own.add(pool));
      }
    }
  return (address) => [...(byBlock.get(address.value >> BLOCK) ?? []), ...wide];
}

const FEW = 8;
/** 256 addresses. */
const BLOCK = 8n;
const MOST_BLOCKS = 256n;

/** What an earlier run gave out stays with those to whom it gave it. */
function keepSaved(pools: readonly Pool[], holders: ReadonlyMap<string, Holder>): void {
  const poolsFor = finder(pools);
  for (const holder of holders.values()) {
    const address = parseAddress(holder.address);
    if (!address) continue;
    for (const pool of poolsFor(address)) {
      if (!isFree(pool, address)) continue;
      pool.gone.add(address.value);
      pool.known.set(holder.address, holder);
      const key = keyOf(holder.usedBy, holder.host);
      if (!pool.saved.has(key)) pool.saved.set(key, holder);
    }
  }
}

/** Addresses of servers are kept for them, whether or not they are allocated. */
function keepServers(pools: readonly Pool[], cloud: Cloud): void {
  const poolsFor = finder(pools);
  for (const { address: text, id } of cloud.servers) {
    const address = text === undefined ? undefined : parseAddress(text);
    if (text === undefined || !address) continue;
    for (const pool of poolsFor(address)) {
      if (!isFree(pool, address)) continue;
      pool.gone.add(address.value);
      pool.known.set(text, { ...newHolder(text), serverId: id });
    }
  }
}

function fillOf({ ranges, gone }: Pool, { gateway: text }: Network): ReturnType<Pools['fillOf']> {
  const isIn = (value: bigint) =>
    ranges.some(({ first, last }) => first.value <= value && value <= last.value);
  const gateway = text === undefined ? undefined : parseAddress(text);
  let total = 0n;
  let end = -1n;
  for (const { first, last } of ranges) {
    // Ranges are sorted, and may overlap.
    const start = first.value > end ? first.value : end + 1n;
    if (last.value < start) continue;
    total += last.value - start + 1n;
    end = last.value;
  }
  const free = total - BigInt([...gone].filter(isIn).length);
  return { total: gateway && isIn(gateway.value) ? total - 1n : total, free };
}

function newHolder(address: string): Holder {
  return {
    address,
    host: undefined,
    usedBy: undefined,
    serverId: undefined,
    wasSaved: false,
    isAllocated: false,
  };
}

function keyOf(usedBy: string | undefined, host: string | undefined): string {
  return `${usedBy ?? ''}\n${host ?? ''}`;
}

function hold(holder: Holder, { usedBy, host, serverId }: Use, holders: Map<string, Holder>): void {
  holder.usedBy = usedBy;
  holder.host = host;
  holder.serverId = serverId;
  holder.isAllocated = true;
  holders.set(holder.address, holder);
}

function takeOwn(
  pool: Pool,
  text: string,
  use: Use,
  holders: Map<string, Holder>,
): 'used' | 'taken' | 'elsewhere' {
  const known = pool.known.get(text);
  if (known) {
    const isOwn = known.host === use.host || known.serverId === use.serverId;
    if (!isOwn) return 'taken';
    give(pool, known, use, holders);
    return 'used';
  }
  return 'elsewhere';
}

/** The same use of a network finds its address again. */
function give(pool: Pool, holder: Holder, use: Use, holders: Map<string, Holder>): void {
  hold(holder, use, holders);
  pool.saved.set(keyOf(use.usedBy, use.host), holder);
}

function takeNext(pool: Pool, use: Use, holders: Map<string, Holder>): ReturnType<Pools['next']> {
  const saved = pool.saved.get(keyOf(use.usedBy, use.host));
  if (saved) {
    give(pool, saved, use, holders);
    return { address: saved.address, wasSaved: true };
  }
  if (pool.isVague) return { address: UNKNOWN, wasSaved: false };
  const address = lowestFree(pool);
  if (!address) return undefined;
  pool.gone.add(address.value);
  const holder = newHolder(formatAddress(address));
  pool.known.set(holder.address, holder);
  give(pool, holder, use, holders);
  return { address: holder.address, wasSaved: false };
}

function lowestFree({ ranges, gone, cursor }: Pool): Address | undefined {
  for (; cursor.range < ranges.length; cursor.range++) {
    const range = ranges[cursor.range];
    if (!range) continue;
    if (cursor.value < range.first.value) cursor.value = range.first.value;
    for (; cursor.value <= range.last.value; cursor.value++)
      if (!gone.has(cursor.value)) return { family: range.first.family, value: cursor.value };
  }
  return undefined;
}
