/**
 * VLAN ids and ranges of them (IEEE 802.1Q: 1 to 4094; 0 and 4095 are reserved).
 */
export const VLAN_MIN = 1;
export const VLAN_MAX = 4094;

export interface VlanRange {
  readonly first: number;
  readonly last: number;
}

type VlanRangeResult =
  | { readonly kind: 'range'; readonly range: VlanRange }
  | { readonly kind: 'reversed' | 'out-of-bounds'; readonly first: number; readonly last: number }
  | { readonly kind: 'invalid' };

/** True for a whole number that 802.1Q allows as a VLAN id. */
export function isVlanId(id: number): boolean {
  return Number.isInteger(id) && id >= VLAN_MIN && id <= VLAN_MAX;
}

/** Reads `first-last` (also `first:last`, and blanks around either). */
export function parseVlanRange(text: string): VlanRangeResult {
  const match = /^\s*(\d{1,6})\s*[-:]\s*(\d{1,6})\s*$/.exec(text);
  if (!match) return { kind: 'invalid' };
  const first = Number(match[1]);
  const last = Number(match[2]);
  if (!isVlanId(first) || !isVlanId(last)) return { kind: 'out-of-bounds', first, last };
  if (first > last) return { kind: 'reversed', first, last };
  return { kind: 'range', range: { first, last } };
}

/** The lowest VLAN id from `from` upwards, then from 1, that is neither used nor inside a used range. */
export function nextFreeVlanId(
  used: Iterable<number>,
  ranges: readonly VlanRange[],
  from = VLAN_MIN,
): number | undefined {
  const taken = new Set(used);
  const start = isVlanId(from) ? from : VLAN_MIN;
  for (let offset = 0; offset < VLAN_MAX; offset++) {
    const id = ((start - VLAN_MIN + offset) % VLAN_MAX) + VLAN_MIN;
    if (!taken.has(id) && !ranges.some((range) => range.first <= id && id <= range.last)) return id;
  }
  return undefined;
}
