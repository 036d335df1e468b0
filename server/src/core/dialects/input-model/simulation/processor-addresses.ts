/**
 * Addresses and subnets as the processor reads them, which takes more than people write: `10` is an address, `10/8` a
 * subnet, a netmask may represent a prefix, and a subnet may have host bits. What is wrong here is wrong for certain.
 */
import { type Address, bitsOf, parseAddress } from '../../../net/address.js';
import { type Cidr, cidrRange, subnetOf } from '../../../net/cidr.js';

const PART = /^(?:0[xX][\da-fA-F]{1,8}|\d{1,12})$/;

export function readAddress(text: string): Address | undefined {
  const plain = plainNumber(text);
  return plain === undefined ? otherAddress(text) : { family: 4, value: BigInt(plain) };
}

function otherAddress(text: string): Address | undefined {
  return parseAddress(text) ?? shortAddress(text);
}

const DOT = 46;
const ZERO = 48;

/**
 * An IPv4 address as a number, where it is written as usual: what nearly all of thousands of servers have, without the cost
 * of everything else that an address may be.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the characters of each address of thousands of servers
export function plainNumber(text: string): number | undefined {
  let value = 0;
  let part = -1;
  let parts = 0;
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? DOT : text.charCodeAt(index);
    if (code === DOT) {
      if (part < 0 || ++parts > 4) return undefined;
      value = value * 256 + part;
      part = -1;
      continue;
    }
    const digit = code - ZERO;
    // Leading zeros have a meaning of their own.
    if (digit < 0 || digit > 9 || part === 0) return undefined;
    part = part < 0 ? digit : part * 10 + digit;
    if (part > 255) return undefined;
  }
  return parts === 4 ? value : undefined;
}

/** Up to four numbers, decimal, octal or hexadecimal; the last one fills all bytes that are left. */
function shortAddress(text: string): Address | undefined {
  const parts = text.split('.');
  if (parts.length > 4 || !parts.every((part) => PART.test(part))) return undefined;
  const numbers = parts.map(asNumber);
  const last = numbers.pop() ?? Number.NaN;
  if (!(last < 256 ** (4 - numbers.length)) || !numbers.every((number) => number < 256)) return undefined;
  const head = numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), 0);
  return { family: 4, value: BigInt(head + last) };
}

function asNumber(part: string): number {
  if (/^0[xX]/.test(part)) return Number.parseInt(part.slice(2), 16);
  if (/^0\d/.test(part)) return /[89]/.test(part) ? Number.NaN : Number.parseInt(part, 8);
  return Number(part);
}

export function readCidr(text: string): Cidr | undefined {
  const [left = '', right, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  const address = parseAddress(left) ?? padded(left);
  if (!address) return undefined;
  const prefix = right === undefined ? bitsOf(address.family) : prefixOf(right, address.family);
  return prefix === undefined ? undefined : subnetOf(address, prefix);
}

/** `10.1` is the beginning of an address here, not the end of one; leading zeros mean nothing. */
function padded(text: string): Address | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){0,3}$/.test(text)) return undefined;
  const parts = text.split('.').map(Number);
  return parseAddress([...parts, 0, 0, 0].slice(0, 4).join('.'));
}

function prefixOf(text: string, family: 4 | 6): number | undefined {
  const bits = bitsOf(family);
  if (/^\d{1,4}$/.test(text)) return Number(text) <= bits ? Number(text) : undefined;
  const mask = parseAddress(text);
  if (mask?.family !== family) return undefined;
  const all = (1n << BigInt(bits)) - 1n;
  for (let prefix = 0; prefix <= bits; prefix++) {
    const host = (1n << BigInt(bits - prefix)) - 1n;
    if (mask.value === all - host || mask.value === host) return prefix;
  }
  return undefined;
}

/** What the processor lets a gateway or a host have. */
export function usableRange(cidr: Cidr): { readonly first: Address; readonly last: Address } {
  const { first, last } = cidrRange(cidr);
  const { family } = first;
  if (bitsOf(family) - cidr.prefix < 2) return { first, last };
  return {
    first: { family, value: first.value + 1n },
    last: { family, value: family === 4 ? last.value - 1n : last.value },
  };
}
