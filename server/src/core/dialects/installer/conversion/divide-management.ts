/**
 * The management network divided for an installer file: a few addresses for the seed, and for the undercloud one for each
 * node and one more. A plan has pools for the nodes alone, so that they may have to be cut, or to grow within their subnet.
 */
import { type AddressRange, freeRanges, rangeSize, rangesOverlap } from '../../../net/address-range.js';
import { type Cidr, hostRange } from '../../../net/cidr.js';

/** Addresses that the seed is given where there is room, and the fewest that do. */
const SEED_RANGE = 16n;
const LEAST_SEED = 2n;

export interface Division {
  readonly seed: AddressRange;
  readonly undercloud: AddressRange;
  /** How it was made, as a sentence. */
  readonly how: string;
}

interface Management {
  readonly cidr?: Cidr | undefined;
  /** What the plan gives to the nodes; none means any address of the subnet. */
  readonly pools: readonly AddressRange[];
  /** What nobody else may have: the seed VM, gateways, the pools of other networks. */
  readonly taken: readonly AddressRange[];
  /** Addresses that the undercloud range must have. */
  readonly needed: bigint;
}

/** Undefined where there is not enough room, or nothing is known of it. */
export function divideManagement(management: Management): Division | undefined {
  const { cidr, pools, taken, needed } = management;
  const planned = pools.length > 0 ? pools : cidr ? [hostRange(cidr)] : [];
  const [largest, ...others] = planned.flatMap((range) => freeRanges(range, taken)).toSorted(bySize);
  if (!largest) return undefined;
  if (rangeSize(largest) >= needed + SEED_RANGE) return cut(largest, needed, others.length > 0);
  const [second] = others;
  if (second && rangeSize(largest) >= needed && rangeSize(second) >= LEAST_SEED)
    return {
      seed: first(second, SEED_RANGE),
      undercloud: largest,
      how: 'The largest range of the management network is the undercloud range, and the next one the seed range.',
    };
  return cut(largest, needed, others.length > 0) ?? (cidr && grown(management, cidr, largest));
}

/** The first addresses for the seed, the others for the undercloud. */
function cut(range: AddressRange, needed: bigint, isOneOfMany: boolean): Division | undefined {
  const spare = rangeSize(range) - needed;
  const size = spare < SEED_RANGE ? spare : SEED_RANGE;
  if (size < LEAST_SEED) return undefined;
  const seed = first(range, size);
  const { family } = range.first;
  return {
    seed,
    undercloud: { first: { family, value: seed.last.value + 1n }, last: range.last },
    how: `${isOneOfMany ? 'The largest range of the' : 'The'} management network is divided: the first ${size} addresses are the seed range, the others the undercloud range.`,
  };
}

/** Free addresses of the subnet around the pool, as many as are needed. */
function grown({ taken, needed }: Management, cidr: Cidr, pool: AddressRange): Division | undefined {
  const wanted = needed + SEED_RANGE;
  const free = freeRanges(hostRange(cidr), taken);
  const around = free.find((range) => rangesOverlap(range, pool)) ?? free.toSorted(bySize)[0];
  if (!around) return undefined;
  const latest = around.last.value - wanted + 1n;
  const begin = pool.first.value < latest ? pool.first.value : latest;
  const value = begin > around.first.value ? begin : around.first.value;
  const { family } = around.first;
  const last = value + wanted - 1n;
  const window = {
    first: { family, value },
    last: { family, value: last < around.last.value ? last : around.last.value },
  };
  const division = cut(window, needed, false);
  return (
    division && {
      ...division,
      how: `The pool of the plan is too small for the file, which needs ${needed} for the undercloud and some for the seed. Free addresses around it are also used.`,
    }
  );
}

function first(range: AddressRange, size: bigint): AddressRange {
  const { family, value } = range.first;
  const last = value + size - 1n;
  return { first: range.first, last: { family, value: last < range.last.value ? last : range.last.value } };
}

export function bySize(a: AddressRange, b: AddressRange): number {
  const [left, right] = [rangeSize(a), rangeSize(b)];
  return left < right ? 1 : left > right ? -1 : 0;
}
