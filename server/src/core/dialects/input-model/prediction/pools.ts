/** The addresses of networks, and who gets which: what the processor keeps in `ip_addresses.yml`. */
import { type Address, parseAddress } from '../../../net/address.js';
import { type AddressPool, addressPool } from './address-pool.js';
import type { Cloud, ModelServer, Network } from './cloud.js';
import { grown } from './grown.js';
import { type PlainMap, UNKNOWN } from './plain.js';
import { overlapsBetween } from './pool-overlaps.js';
import { PythonDict } from './python-order.js';
import type { SavedState } from './saved-state.js';

/** An address that somebody has, or that is kept for somebody. */
interface Holder {
  readonly address: string;
  host: string | undefined;
  usedBy: string | undefined;
  serverId: string | undefined;
  readonly wasSaved: boolean;
  /** It was saved as one that anybody may have. */
  readonly isFree: boolean;
  /** It is one that a network has to give: what was saved of others nobody forgets. */
  isOfNetwork: boolean;
  /** False for what is only reserved or remembered. */
  isAllocated: boolean;
  /** As it was saved before. */
  readonly data: PlainMap | undefined;
}

export interface Pools {
  /** Undefined for a network that can give addresses to nobody. */
  of(network: Network): NetworkPool | undefined;
  /** How many addresses a network has for others than its gateway, and how many are left; undefined where that is open. */
  fillOf(network: Network): { readonly total: bigint; readonly free: bigint } | undefined;
  /** Everybody who has an address, and what is remembered of an earlier run. */
  readonly holders: ReadonlyMap<string, Holder>;
}

export interface NetworkPool {
  /** Another network has some of its addresses. */
  readonly isOverlapping: boolean;
  /** The server's own address, where it is one of the network. */
  own(address: string, use: Use): 'used' | 'taken' | 'elsewhere';
  /** An address that was saved for this use, or else the lowest free one; undefined where there is none. */
  next(use: Use): GivenAddress | undefined;
  /** From here on it is open what the network has left. */
  doubt(): void;
  /** A virtual address that the model names for the network, where nobody else has it. */
  giveVip(address: string, use: Use): 'used' | 'taken' | 'new';
}

interface GivenAddress {
  readonly address: string;
  readonly wasSaved: boolean;
}

export interface Use {
  readonly usedBy: string;
  readonly host: string;
  readonly serverId?: string;
  /** All servers of a cluster share it. */
  readonly isOfCluster?: boolean;
}

interface Pool {
  readonly addresses: AddressPool;
  /** What is reserved or remembered, by address. */
  readonly known: Map<string, Holder>;
  /** Addresses by what they are for, and for whom. */
  readonly uses: Map<string, Map<string, Holder>>;
  /** It may have given out more than is known. */
  isVague: boolean;
}

/** Everybody who has an address. Who looks at them is told apart only then: there may be tens of thousands. */
interface Holders {
  add(holder: Holder): void;
  readonly all: ReadonlyMap<string, Holder>;
}

export function poolsOf(
  { networks, servers }: Pick<Cloud, 'networks' | 'servers'>,
  saved: SavedState,
): Pools {
  const holders = holdersAfter(saved);
  const pools = new Map<Network, Pool>();
  for (const network of networks.values())
    if (network.cidr !== undefined || network.isVague) pools.set(network, poolOf(network));
  const overlaps = overlapsBetween([...pools.values()].map(({ addresses }) => addresses));
  const poolsFor = finder([...pools.values()]);
  if (saved.addresses.length > 0) {
    keepSaved(poolsFor, holders);
    for (const [network, pool] of pools) keepSavedVips(network, pool, holders);
  }
  keepServers(poolsFor, servers);
  const handles = new Map(
    [...pools].map(([network, pool]) => [network, networkPool(pool, overlaps.get(pool.addresses), holders)]),
  );
  return {
    get holders() {
      return holders.all;
    },
    of: (network) => handles.get(network),
    fillOf: (network) => {
      const pool = pools.get(network);
      return pool && !pool.isVague ? fillOf(pool, network) : undefined;
    },
  };
}

/** `overlapping`: pools that have some of the same addresses, which is a mistake: nobody gets one that the other gave. */
function networkPool(
  pool: Pool,
  overlapping: ReadonlySet<AddressPool> | undefined,
  holders: Holders,
): NetworkPool {
  return {
    isOverlapping: overlapping !== undefined,
    doubt: () => {
      pool.isVague = true;
    },
    own: (address, use) => takeOwn(pool, address, use, holders),
    next: (use) => {
      const given = takeNext(pool, use, holders);
      const address = overlapping && given && parseAddress(given.address);
      if (address) for (const other of overlapping) other.take(address);
      return given;
    },
    giveVip: (address, use) => {
      const known = pool.known.get(address);
      if (known && known.host !== use.host && !known.isFree) return 'taken';
      give(pool, known ?? newHolder(address), use, holders);
      return known ? 'used' : 'new';
    },
  };
}

function holdersAfter({ addresses }: SavedState): Holders {
  const all = new Map<string, Holder>();
  let added: Holder[] = [];
  // In the order of a dict: of several addresses for one use the first is taken again.
  for (const saved of PythonDict.of(addresses.map((each) => [each.address, each] as const)).values())
    all.set(saved.address, { ...saved, wasSaved: true, isOfNetwork: false, isAllocated: false });
  return {
    add: (holder) => {
      added.push(holder);
    },
    get all() {
      for (const holder of added) all.set(holder.address, holder);
      added = [];
      return all;
    },
  };
}

function poolOf({ pool, gateway, vips, isVague }: Network): Pool {
  const without = [...(gateway === undefined ? [] : [gateway]), ...vips.map(({ address }) => address)];
  return {
    addresses: addressPool(pool, without),
    isVague,
    known: new Map(),
    uses: new Map(),
  };
}

/** Pools that may hold an address, so that thousands of addresses need not ask all networks. */
function finder(pools: readonly Pool[]): (address: Address) => readonly Pool[] {
  if (pools.length < FEW) return () => pools;
  const byBlock = new Map<bigint, Set<Pool>>();
  const wide = new Set<Pool>();
  for (const pool of pools)
    for (const { first, last } of pool.addresses.ranges) {
      const [from, to] = [first.value >> BLOCK, last.value >> BLOCK];
      if (to - from > MOST_BLOCKS) wide.add(pool);
      else for (let block = from; block <= to; block++) grown(byBlock, block, () => new Set()).add(pool);
    }
  const everywhere = [...wide];
  const known = new Map(
    [...byBlock].map(([block, own]) => [block, [...new Set([...own, ...wide])]] as const),
  );
  return ({ value }) => known.get(value >> BLOCK) ?? everywhere;
}

const FEW = 8;
/** 256 addresses. */
const BLOCK = 8n;
const MOST_BLOCKS = 256n;

type PoolsFor = ReturnType<typeof finder>;

/** What an earlier run gave out stays with those to whom it gave it. */
function keepSaved(poolsFor: PoolsFor, holders: Holders): void {
  for (const holder of holders.all.values()) {
    const address = parseAddress(holder.address);
    if (!address) continue;
    for (const { addresses, known, uses } of poolsFor(address)) {
      if (!addresses.isFree(address)) continue;
      addresses.take(address);
      remember({ known, uses }, holder);
    }
  }
}

/** Virtual addresses that the model names are in no pool. */
function keepSavedVips({ vips }: Network, pool: Pool, holders: Holders): void {
  for (const { address } of vips) {
    const holder = holders.all.get(address);
    if (!holder || pool.known.has(address)) continue;
    holder.serverId = undefined;
    remember(pool, holder);
  }
}

function remember({ known, uses }: Pick<Pool, 'known' | 'uses'>, holder: Holder): void {
  holder.isOfNetwork = true;
  known.set(holder.address, holder);
  const ofUse = grown(uses, holder.usedBy ?? '', () => new Map<string, Holder>());
  grown(ofUse, holder.host ?? '', () => holder);
}

/** Addresses of servers are kept for them, whether or not they are allocated. */
function keepServers(poolsFor: PoolsFor, servers: readonly ModelServer[]): void {
  for (const { address: text, id } of servers) {
    const address = text === undefined ? undefined : parseAddress(text);
    if (text === undefined || !address) continue;
    for (const { addresses, known } of poolsFor(address)) {
      if (!addresses.isFree(address)) continue;
      addresses.take(address);
      known.set(text, newHolder(text, id));
    }
  }
}

function fillOf({ addresses }: Pool, { gateway: text }: Network): ReturnType<Pools['fillOf']> {
  const { all, free } = addresses.count();
  const gateway = text === undefined ? undefined : parseAddress(text);
  return { total: gateway && addresses.has(gateway) ? all - 1n : all, free };
}

function newHolder(address: string, serverId?: string): Holder {
  return {
    address,
    host: undefined,
    usedBy: undefined,
    serverId,
    wasSaved: false,
    isFree: false,
    isOfNetwork: true,
    isAllocated: false,
    data: undefined,
  };
}

function takeOwn(pool: Pool, text: string, use: Use, holders: Holders): 'used' | 'taken' | 'elsewhere' {
  const known = pool.known.get(text);
  if (!known) return 'elsewhere';
  if (known.host !== use.host && known.serverId !== use.serverId && !known.isFree) return 'taken';
  give(pool, known, use, holders);
  return 'used';
}

/** The same use of a network finds its address again. */
function give(pool: Pool, holder: Holder, { usedBy, host, serverId }: Use, holders: Holders): void {
  holder.usedBy = usedBy;
  holder.host = host;
  holder.serverId = serverId;
  holder.isAllocated = true;
  holders.add(holder);
  grown(pool.uses, usedBy, () => new Map<string, Holder>()).set(host, holder);
}

/** Old releases saved the address of a cluster under the name of its first member: that name and four digits. */
function ofMember(ofUse: ReadonlyMap<string, Holder>, host: string): Holder | undefined {
  const isMember = (name: string) => name.slice(0, -4) === host && /^\d{4}$/.test(name.slice(-4));
  return [...ofUse].find(([name]) => isMember(name))?.[1];
}

function takeNext(pool: Pool, use: Use, holders: Holders): GivenAddress | undefined {
  const ofUse = pool.uses.get(use.usedBy);
  const saved =
    ofUse?.get(use.host) ?? (use.isOfCluster === true && ofUse ? ofMember(ofUse, use.host) : undefined);
  if (saved) {
    give(pool, saved, use, holders);
    return { address: saved.address, wasSaved: true };
  }
  if (pool.isVague) return { address: UNKNOWN, wasSaved: false };
  const address = pool.addresses.takeLowest();
  if (address === undefined) return undefined;
  const holder = newHolder(address);
  give(pool, holder, use, holders);
  return holder;
}
