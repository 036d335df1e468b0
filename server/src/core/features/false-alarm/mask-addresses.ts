/**
 * Other addresses in the place of those that are written, so that what lies in one subnet still does, at the same distance
 * from its beginning. They are from the ranges that documents use (RFC 5737, RFC 3849), and, where these are full, from
 * the one for measurements (RFC 2544).
 */
import { type Address, bitsOf, formatAddress, parseAddress, specialBlock } from '../../net/address.js';
import { type Cidr, cidrContains, parseCidr, subnetOf } from '../../net/cidr.js';

/** What an address that lies in no subnet is taken to be from. */
const USUAL_PREFIX = { 4: 24, 6: 64 } as const;

/** A larger subnet says nothing of anybody, and fits nowhere. */
const LEAST_PREFIX = { 4: 15, 6: 40 } as const;

const POOLS = {
  4: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '198.18.0.0/15'],
  6: ['2001:db8::/32'],
} as const;

export interface OtherAddresses {
  /** The subnet that an address is moved with, as a word; undefined where it stays. */
  subnetOf(text: string): string | undefined;
  /** The same address, with its prefix, in the other subnet. */
  other(text: string): string;
}

interface Move {
  readonly from: Cidr;
  readonly to: Address;
}

/** `texts` are addresses, with or without a prefix. */
export function otherAddresses(texts: Iterable<string>): OtherAddresses {
  const moves = movesFor(subnetsOf([...texts].sort()));
  const moveOf = (text: string): { readonly move: Move; readonly address: Address } | undefined => {
    const address = parseAddress(text.replace(/\/.*/, ''));
    const move = address && moves.find(({ from }) => cidrContains(from, address));
    if (!address || !move || specialBlock(address) !== undefined) return undefined;
    // A subnet that is larger than what is moved stays around it.
    const prefix = Number(/\/(\d+)$/.exec(text)?.[1] ?? bitsOf(address.family));
    return prefix >= move.from.prefix ? { move, address } : undefined;
  };
  return {
    subnetOf(text) {
      const found = moveOf(text);
      return found && formatAddress(found.move.from.network);
    },
    other(text) {
      const found = moveOf(text);
      if (!found) return text;
      const { move, address } = found;
      const value = move.to.value + address.value - move.from.network.value;
      return formatAddress({ family: address.family, value }) + (/\/.*/.exec(text)?.[0] ?? '');
    },
  };
}

/** None in another one. */
function subnetsOf(texts: readonly string[]): readonly Cidr[] {
  const written = texts.flatMap((text) => {
    const read = parseCidr(text);
    return read.kind === 'invalid' || !isMovable(read.cidr) ? [] : [read.cidr];
  });
  const around = texts.flatMap((text) => {
    const address = parseAddress(text.replace(/\/.*/, ''));
    return address ? [subnetOf(address, USUAL_PREFIX[address.family])] : [];
  });
  const found: Cidr[] = [];
  const add = (list: readonly Cidr[]): void => {
    for (const cidr of list.toSorted((a, b) => a.prefix - b.prefix))
      if (!found.some((each) => cidrContains(each, cidr.network))) found.push(cidr);
  };
  add(written);
  // A written subnet is told from another by its addresses: what is around an address may hold smaller ones.
  add(around.filter((each) => !found.some((other) => cidrContains(each, other.network))));
  add(
    texts.flatMap((text) => {
      const address = parseAddress(text.replace(/\/.*/, ''));
      return address ? [subnetOf(address, bitsOf(address.family))] : [];
    }),
  );
  return found.toSorted((a, b) => (a.network.value < b.network.value ? -1 : 1));
}

function isMovable({ network, prefix }: Cidr): boolean {
  return prefix >= LEAST_PREFIX[network.family];
}

/** One after the other in the first range that has room. */
function movesFor(subnets: readonly Cidr[]): readonly Move[] {
  const pools = [...POOLS[4], ...POOLS[6]].flatMap((text) => {
    const read = parseCidr(text);
    return read.kind === 'cidr' ? [{ pool: read.cidr, next: read.cidr.network.value }] : [];
  });
  return subnets.flatMap((from) => {
    const { family } = from.network;
    const size = 1n << BigInt(bitsOf(family) - from.prefix);
    for (const each of pools) {
      if (each.pool.network.family !== family) continue;
      const start = ((each.next + size - 1n) / size) * size;
      const end = each.pool.network.value + (1n << BigInt(bitsOf(family) - each.pool.prefix));
      if (start + size > end) continue;
      each.next = start + size;
      return [{ from, to: { family, value: start } }];
    }
    return [];
  });
}
