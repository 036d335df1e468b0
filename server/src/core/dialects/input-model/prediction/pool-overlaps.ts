/** Which pools have some of the same addresses. */
import { rangesOverlap } from '../../../net/address-range.js';
import type { AddressPool } from './address-pool.js';
import { grown } from './grown.js';

/** Where very many overlap, nobody needs to know of all. */
const MOST_OPEN = 32;

/** By their ranges in order: only those that begin before another one ends can overlap it. */
export function overlapsBetween(
  pools: readonly AddressPool[],
): ReadonlyMap<AddressPool, ReadonlySet<AddressPool>> {
  const found = new Map<AddressPool, Set<AddressPool>>();
  const all = pools.flatMap((pool) => pool.ranges.map((range) => ({ pool, range })));
  all.sort((a, b) => (a.range.first.value < b.range.first.value ? -1 : 1));
  let open: typeof all = [];
  for (const each of all) {
    open = open.filter(({ range }) => range.last.value >= each.range.first.value);
    for (const { pool, range } of open) {
      if (pool === each.pool || !rangesOverlap(range, each.range)) continue;
      grown(found, pool, () => new Set()).add(each.pool);
      grown(found, each.pool, () => new Set()).add(pool);
    }
    open = [...open, each].slice(-MOST_OPEN);
  }
  return found;
}
