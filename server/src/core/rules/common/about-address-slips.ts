/**
 * Addresses, subnets and ranges with a slip in their writing: what is meant where the text leaves one reading only. The
 * digits stay; only what divides them, and letters that look like digits, are changed.
 */
import type { FormattedValue } from '../../model/facts.js';
import type { SourceFile } from '../../model/source-file.js';
import { bitsOf, formatAddress, parseAddress, withoutZeros } from '../../net/address.js';
import { type AddressRange, formatRange, parseRange } from '../../net/address-range.js';
import { type Cidr, cidrRange, formatCidr, hostRange, parseCidr, subnetOf } from '../../net/cidr.js';
import { asWritten } from '../kit/as-written.js';
import { changeTo } from '../kit/fixes.js';
import type { Fix } from '../rule.js';

/** The subnet of which a range is all the addresses, or all that hosts may have. */
function subnetOfRange({ first, last }: AddressRange): Cidr | undefined {
  for (let prefix = bitsOf(first.family) - 2; prefix > 0; prefix--) {
    const cidr = subnetOf(first, prefix);
    const ranges = [cidrRange(cidr), hostRange(cidr)];
    if (ranges.some((each) => each.first.value === first.value && each.last.value === last.value))
      return cidr;
  }
  return undefined;
}

/** The text as its format has it; `isSure` where nothing else can be meant. */
interface Meant {
  readonly text: string;
  readonly isSure: boolean;
}

function addressMeant(text: string): Meant | undefined {
  const tidied = tidy(text);
  const read = parseAddress(tidied);
  if (read) return { text: formatAddress(read), isSure: !LETTERS.test(text) };
  // An address with the prefix of its subnet behind it.
  const [address = '', prefix, more] = withSlash(tidied).split('/');
  const dotted = withoutZeros(tidied);
  if (dotted !== undefined) return { text: dotted, isSure: false };
  const own = parseAddress(address);
  const isPrefix = more === undefined && prefix !== undefined && prefixMeant(prefix) !== undefined;
  return own && isPrefix ? { text: formatAddress(own), isSure: !LETTERS.test(text) } : undefined;
}

function cidrMeant(text: string): Meant | undefined {
  const range = parseRange(text.trim());
  const same = range.kind === 'range' ? subnetOfRange(range.range) : undefined;
  if (same) return { text: formatCidr(same), isSure: false };
  const tidied = tidy(text);
  const [address = '', length = '', more] = withSlash(tidied).replace(/\/+/g, '/').split('/');
  if (more !== undefined) return undefined;
  const whole = parseAddress(address) ? address : (filledUp(address, length) ?? withoutZeros(address));
  const prefix = prefixMeant(length);
  if (whole === undefined || prefix === undefined) return undefined;
  const read = parseCidr(`${whole}/${prefix}`);
  if (read.kind === 'invalid') return undefined;
  const isWhole = read.kind === 'cidr';
  return {
    text: isWhole ? formatCidr(read.cidr) : `${whole}/${prefix}`,
    isSure: isWhole && !LETTERS.test(text),
  };
}

function rangeMeant(text: string): Meant | undefined {
  const bare = text.trim();
  const parts = bare
    .split(/(?:(?<!\s)\s+)?(?:\.{2,3}|[-\u2013\u2014,;:]+|\bto\b|\bbis\b)\s*|\s+/)
    .map(tidy)
    .filter((part) => part !== '');
  const [from = '', to, more] = parts;
  const first = parseAddress(from);
  if (more === undefined && to !== undefined && first?.family === 4) {
    const last = parseAddress(to) ? to : lastPart(from, to);
    const read = last === undefined ? undefined : parseRange(`${from}-${last}`);
    if (read?.kind === 'range')
      return { text: formatRange(read.range), isSure: !parts.some((part) => LETTERS.test(part)) };
  }
  const subnet = parseCidr(tidy(bare));
  if (subnet.kind === 'cidr') return { text: formatRange(hostRange(subnet.cidr)), isSure: false };
  return to === undefined ? addressMeant(bare) : undefined;
}

/** Writes what is meant, whole; nothing where the text does not tell. */
export function changeToMeant(file: SourceFile, { format, node, text }: FormattedValue): readonly Fix[] {
  const read = format === 'cidr' ? cidrMeant : format === 'address-range' ? rangeMeant : addressMeant;
  const meant = read(text);
  return meant && meant.text !== text
    ? changeTo(asWritten(file, node), meant.text, { preferred: meant.isSure })
    : [];
}

/** A letter that looks like a digit may also be another slip. */
const LETTERS = /[OolI]/;

/** `192.168.131.2-245` ends in the subnet in which it begins. */
function lastPart(first: string, last: string): string | undefined {
  return /^\d{1,3}$/.test(last) ? first.replace(/(?<!\d)\d+$/, last) : undefined;
}

/** Letters that look like digits, commas and blanks where dots are, and dots that were doubled or left at an end. */
function tidy(text: string): string {
  const bare = text.trim();
  // Where anything is written that stands in no address, it is none with a slip.
  if (!/^[\dOolI.,:/\\\s|-]+$/.test(bare) || !/\d/.test(bare) || bare.includes('::')) return bare;
  const digits = bare.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  return digits
    .replace(/(?:(?<!\s)\s+)?([.,/\\])\s*/g, '$1')
    .replace(/,/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
    .replace(/\.(?=[/\\])/g, '');
}

/** A slash for what people write in its place: a backslash, a bar, a colon, a dash or a blank. */
function withSlash(text: string): string {
  return text.replace(/^([\d.]+)(?:\s*[\\|:-]|(?=\s))\s*(?=[\d.]+$)/, '$1/');
}

/** `192.168.131/24`: parts that are zero may have been left out where the prefix covers the others. */
function filledUp(address: string, length: string): string | undefined {
  const parts = address.split('.');
  const prefix = prefixMeant(length);
  if (prefix === undefined || parts.length > 3 || prefix > parts.length * 8 || !/^[\d.]+$/.test(address))
    return undefined;
  const whole = [...parts, ...Array<string>(4 - parts.length).fill('0')].join('.');
  return parseAddress(whole) ? whole : undefined;
}

/** The number of bits, also of a netmask in dots. */
function prefixMeant(text: string): number | undefined {
  if (/^0*\d{1,2}$/.test(text)) return Number(text) <= 32 ? Number(text) : undefined;
  const mask = parseAddress(text);
  if (mask?.family !== 4) return undefined;
  const bits = mask.value.toString(2).padStart(32, '0');
  return /^1+0*$/.test(bits) ? bits.lastIndexOf('1') + 1 : undefined;
}
