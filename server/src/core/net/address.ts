/**
 * IP addresses as numbers: reading, writing, order, and the blocks with their own meaning.
 * Reading and classification are based on ipaddr.js; this file adds the arithmetic that rules and fixes need.
 */
import ipaddr from 'ipaddr.js';

export interface Address {
  readonly family: 4 | 6;
  /** The address as an unsigned integer of 32 or 128 bits. */
  readonly value: bigint;
}

export const bitsOf = (family: 4 | 6): number => (family === 4 ? 32 : 128);

const FOUR_PARTS = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

/** Reads a dotted IPv4 address (four decimal parts, no leading zeros) or an IPv6 address; anything else is undefined. */
export function parseAddress(text: string): Address | undefined {
  const four = FOUR_PARTS.exec(text);
  if (four) {
    // By hand, because clouds have tens of thousands of them.
    const [a = 0, b = 0, c = 0, d = 0] = four.slice(1).map(Number);
    if (Math.max(a, b, c, d) > 255) return undefined;
    return { family: 4, value: BigInt(((a * 256 + b) * 256 + c) * 256 + d) };
  }
  if (text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text)) {
    return fromBytes(6, ipaddr.IPv6.parse(text).toByteArray());
  }
  return undefined;
}

/** The shortest usual writing: dotted for IPv4, RFC 5952 for IPv6. */
export function formatAddress(address: Address): string {
  if (address.family === 4) {
    const number = Number(address.value);
    return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255].join('.');
  }
  const bytes: number[] = [];
  for (let shift = bitsOf(address.family) - 8; shift >= 0; shift -= 8) {
    bytes.push(Number((address.value >> BigInt(shift)) & 0xffn));
  }
  return ipaddr.fromByteArray(bytes).toString();
}

/** The address `by` steps further; undefined past either end of the address space. */
export function step(address: Address, by: bigint | number): Address | undefined {
  const value = address.value + BigInt(by);
  if (value < 0n || value >= 1n << BigInt(bitsOf(address.family))) return undefined;
  return { family: address.family, value };
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.family === b.family && a.value === b.value;
}

type AddressBlock = 'unspecified' | 'loopback' | 'link-local' | 'multicast' | 'reserved' | 'documentation';

/** The special block that an address lies in (RFC 6890), or undefined for one that a host may have. */
export function specialBlock(address: Address): AddressBlock | undefined {
  const range = ipaddr.parse(formatAddress(address)).range();
  if (address.family === 4) {
    if (address.value >> 24n === 0n) return 'unspecified';
    const documentation = [0xc0000200n, 0xc6336400n, 0xcb007100n];
    if (documentation.includes(address.value & 0xffffff00n)) return 'documentation';
  }
  if (address.family === 6 && address.value >> 96n === 0x20010db8n) return 'documentation';
  switch (range) {
    case 'unspecified':
    case 'loopback':
      return range;
    case 'linkLocal':
      return 'link-local';
    case 'multicast':
    case 'broadcast':
      return address.family === 4 && range === 'broadcast' ? 'reserved' : 'multicast';
    case 'reserved':
      return address.value >> 28n === 0xfn ? 'reserved' : undefined;
    default:
      return undefined;
  }
}

/** True in 100.64.0.0/10, which providers share among their customers and which cannot be reached from the internet (RFC 6598). */
export function isSharedSpace(address: Address): boolean {
  return ipaddr.parse(formatAddress(address)).range() === 'carrierGradeNat';
}

/** True where no host of the internet may be: private blocks and the shared space of providers. */
export function isInternal(address: Address): boolean {
  return isPrivate(address) || isSharedSpace(address);
}

/** True in the private blocks of RFC 1918 and, for IPv6, RFC 4193. */
export function isPrivate(address: Address): boolean {
  const range = ipaddr.parse(formatAddress(address)).range();
  return range === 'private' || range === 'uniqueLocal';
}

function fromBytes(family: 4 | 6, bytes: readonly number[]): Address {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return { family, value };
}

/** Written in four parts, whatever they hold. */
export function hasFourParts(text: string): boolean {
  return text.split('.').length === 4;
}

/** The address with leading zeros dropped, or with the dot that was lost before one, when that makes it valid. */
export function withoutZeros(text: string): string | undefined {
  if (!/^\d+(\.\d+){2,3}$/.test(text)) return undefined;
  const better = /^\d+(\.\d+){2}$/.test(text)
    ? text.replace(/\.0(?=[1-9]\d*(\.|$))/, '.0.')
    : text.replace(/(^|\.)0+(?=\d)/g, '$1');
  const address = better !== text ? parseAddress(better) : undefined;
  return address && formatAddress(address);
}
