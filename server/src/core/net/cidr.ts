/**
 * Subnets in CIDR notation: reading, network and broadcast address, hosts, overlap, and the next free subnet.
 */
import { type Address, bitsOf, formatAddress, isPrivate, parseAddress } from './address.js';
import type { AddressRange } from './address-range.js';

/** A subnet; `network` has no host bits set. */
export interface Cidr {
  readonly network: Address;
  /** 0 to 32 for IPv4, 0 to 128 for IPv6. */
  readonly prefix: number;
}

type CidrResult =
  | { readonly kind: 'cidr'; readonly cidr: Cidr }
  /** The address has host bits set; `cidr` is the subnet it lies in. */
  | { readonly kind: 'host-bits'; readonly cidr: Cidr; readonly address: Address }
  | { readonly kind: 'invalid'; readonly reason: 'no-prefix' | 'address' | 'prefix' };

/** Reads `address/prefix`, the prefix in decimal without leading zeros. */
export function parseCidr(text: string): CidrResult {
  const slash = text.indexOf('/');
  if (slash < 0) return { kind: 'invalid', reason: 'no-prefix' };
  const address = parseAddress(text.slice(0, slash));
  if (!address) return { kind: 'invalid', reason: 'address' };
  const digits = text.slice(slash + 1);
  const prefix = Number(digits);
  if (!/^(0|[1-9]\d{0,2})$/.test(digits) || prefix > bitsOf(address.family)) {
    return { kind: 'invalid', reason: 'prefix' };
  }
  const cidr = subnetOf(address, prefix);
  if (cidr.network.value !== address.value) return { kind: 'host-bits', cidr, address };
  return { kind: 'cidr', cidr };
}

/** The subnet of this prefix length that holds the address. */
export function subnetOf(address: Address, prefix: number): Cidr {
  const host = BigInt(bitsOf(address.family) - prefix);
  return { network: { family: address.family, value: (address.value >> host) << host }, prefix };
}

export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(cidr.network)}/${cidr.prefix}`;
}

/** Every address of the subnet, network and broadcast address included. */
export function cidrRange(cidr: Cidr): AddressRange {
  const host = BigInt(bitsOf(cidr.network.family) - cidr.prefix);
  return {
    first: cidr.network,
    last: { family: cidr.network.family, value: cidr.network.value + (1n << host) - 1n },
  };
}

/** The addresses that hosts may have: without network and broadcast address, except in /31 and /32 (and /127, /128). */
export function hostRange(cidr: Cidr): AddressRange {
  const all = cidrRange(cidr);
  if (bitsOf(cidr.network.family) - cidr.prefix < 2) return all;
  const { family } = cidr.network;
  return {
    first: { family, value: all.first.value + 1n },
    last: { family, value: all.last.value - 1n },
  };
}

export function cidrContains(cidr: Cidr, address: Address): boolean {
  const { family, value } = cidr.network;
  if (family !== address.family) return false;
  const host = BigInt(bitsOf(family) - cidr.prefix);
  return value >> host === address.value >> host;
}

export function cidrsOverlap(a: Cidr, b: Cidr): boolean {
  return cidrContains(a, b.network) || cidrContains(b, a.network);
}

export function sameCidr(a: Cidr, b: Cidr): boolean {
  return (
    a.prefix === b.prefix && a.network.family === b.network.family && a.network.value === b.network.value
  );
}

/** The subnet of the same size that follows; undefined at the end of the address space. */
export function nextCidr(cidr: Cidr): Cidr | undefined {
  const value = cidrRange(cidr).last.value + 1n;
  if (value >= 1n << BigInt(bitsOf(cidr.network.family))) return undefined;
  return { network: { family: cidr.network.family, value }, prefix: cidr.prefix };
}

/**
 * The first subnet of the size of `like`, from there upwards, that overlaps none of `used`. Public addresses that are
 * not written belong to others: private ones go on at the beginning of a private block.
 */
export function nextFreeCidr(like: Cidr, used: readonly Cidr[]): Cidr | undefined {
  const next = firstFree(like, used);
  if (!next || next === like || isPrivate(next.network)) return next;
  if (like.network.family !== 4 || !isPrivate(like.network)) return undefined;
  for (const block of PRIVATE_BLOCKS) {
    const { network, prefix } = subnetOf({ family: 4, value: block }, like.prefix);
    const free = network.value === block ? firstFree({ network, prefix }, used) : undefined;
    if (free && isPrivate(free.network)) return free;
  }
  return undefined;
}

/** 192.168.0.0, 172.16.0.0 and 10.0.0.0, where the blocks of RFC 1918 begin. */
const PRIVATE_BLOCKS = [0xc0a80000n, 0xac100000n, 0x0a000000n];

/** Gives up after 65,536 tries. */
function firstFree(like: Cidr, used: readonly Cidr[]): Cidr | undefined {
  let candidate: Cidr | undefined = like;
  for (let tries = 0; candidate && tries < 65_536; tries++) {
    const taken: Cidr = candidate;
    if (!used.some((other) => cidrsOverlap(taken, other))) return candidate;
    candidate = nextCidr(candidate);
  }
  return undefined;
}

/** Shorter prefixes are as likely mistyped, or half typed, as the address before them. */
const PREFIX_OF_ADDRESS = 24;

/** True of the subnet that is meant by the address of one of its hosts. */
export function isOfAddress({ prefix }: Pick<Cidr, 'prefix'>): boolean {
  return prefix >= PREFIX_OF_ADDRESS;
}

/** The subnet that a text surely means, host bits taken off; undefined where that is in doubt. */
export function subnetMeant(text: string): Cidr | undefined {
  const result = parseCidr(text);
  if (result.kind === 'invalid') return undefined;
  return result.kind === 'cidr' || isOfAddress(result.cidr) ? result.cidr : undefined;
}
