/**
 * Ranges of addresses, both ends included: reading, size, overlap, and what is left free between them.
 */
import { type Address, formatAddress, parseAddress, sameAddress } from './address.js';

export interface AddressRange {
  readonly first: Address;
  readonly last: Address;
}

/** Why a text is no range, with what could be read of it. */
type RangeResult =
  | { readonly kind: 'range'; readonly range: AddressRange }
  | { readonly kind: 'reversed'; readonly first: Address; readonly last: Address }
  | { readonly kind: 'invalid'; readonly part: string };

/** Reads `a.b.c.d` or `a.b.c.d-e.f.g.h` (blanks around the dash allowed). */
export function parseRange(text: string): RangeResult {
  const dash = text.indexOf('-');
  const left = (dash < 0 ? text : text.slice(0, dash)).trim();
  const right = dash < 0 ? left : text.slice(dash + 1).trim();
  const first = parseAddress(left);
  if (!first) return { kind: 'invalid', part: left };
  const last = parseAddress(right);
  if (!last || last.family !== first.family) return { kind: 'invalid', part: right };
  if (first.value > last.value) return { kind: 'reversed', first, last };
  return { kind: 'range', range: { first, last } };
}

export function formatRange(range: AddressRange): string {
  if (sameAddress(range.first, range.last)) return formatAddress(range.first);
  return `${formatAddress(range.first)}-${formatAddress(range.last)}`;
}

/** Number of addresses in the range. */
export function rangeSize(range: AddressRange): bigint {
  return range.last.value - range.first.value + 1n;
}

export function rangesOverlap(a: AddressRange, b: AddressRange): boolean {
  if (a.first.family !== b.first.family) return false;
  return a.first.value <= b.last.value && b.first.value <= a.last.value;
}

export function rangeContains(range: AddressRange, address: Address): boolean {
  return (
    range.first.family === address.family &&
    range.first.value <= address.value &&
    address.value <= range.last.value
  );
}

/** The parts of `whole` that no range of `used` covers, in order. */
export function freeRanges(whole: AddressRange, used: readonly AddressRange[]): AddressRange[] {
  const family = whole.first.family;
  const inside = used.filter((range) => rangesOverlap(whole, range));
  inside.sort((a, b) => (a.first.value < b.first.value ? -1 : a.first.value > b.first.value ? 1 : 0));
  const free: AddressRange[] = [];
  let next = whole.first.value;
  for (const range of inside) {
    if (range.first.value > next) {
      free.push({ first: { family, value: next }, last: { family, value: range.first.value - 1n } });
    }
    if (range.last.value >= next) next = range.last.value + 1n;
  }
  if (next <= whole.last.value) free.push({ first: { family, value: next }, last: whole.last });
  return free;
}

/** How many different addresses the ranges hold. */
export function sizeOfAll(ranges: readonly AddressRange[]): bigint {
  const sorted = ranges.toSorted((a, b) => (a.first.value < b.first.value ? -1 : 1));
  let size = 0n;
  let upTo = -1n;
  for (const { first, last } of sorted) {
    const from = first.value > upTo ? first.value : upTo + 1n;
    if (last.value < from) continue;
    size += last.value - from + 1n;
    upTo = last.value;
  }
  return size;
}
