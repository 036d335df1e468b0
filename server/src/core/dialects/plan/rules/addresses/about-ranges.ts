/**
 * Ranges of addresses that meet, in one network or in several that share a subnet, and what is left of one of them.
 * Networks whose subnets may not overlap at all are reported as such.
 */

import type { Value } from '../../../../model/value.js';
import { sameAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange, freeRanges, rangesOverlap } from '../../../../net/address-range.js';
import { cidrsOverlap } from '../../../../net/cidr.js';
import { changeTo, dropItem, fixOf } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertItem, replaceScalar } from '../../../../syntax/rewrite.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';
import {
  areNamesakes,
  areOneNetwork,
  comparedNetworks,
  shareWire,
  subnetOf,
  vlanTypeOf,
} from '../networks/about-networks.js';

/** What a range, or a single address, does with another range. */
export function meets({ first, last }: AddressRange): string {
  return sameAddress(first, last) ? 'is already in' : 'overlaps';
}

/** A list of addresses, and the section that it is in. */
export type Pool = Pick<PlanNetwork, 'addresses' | 'section'>;

interface Overlap<Owner = PlanNetwork> {
  readonly network: Owner;
  readonly item: Value<AddressRange>;
  /** The network and range, written earlier, that it overlaps. */
  readonly other: Owner;
  readonly otherItem: Value<AddressRange>;
}

/** Ranges that are open at one place of the sweep below; more than a few are no sensible plan. */
const MOST_OPEN = 50;

export function overlaps(plan: Plan): readonly Overlap[] {
  return overlapsOf(comparedNetworks(plan));
}

/** Every pair of ranges that overlap, found in one sweep over the addresses in their order. */
export function overlapsOf<Owner extends Pool>(owners: readonly Owner[]): readonly Overlap<Owner>[] {
  const all = owners.flatMap((network) => network.addresses.items.map((item) => ({ network, item })));
  const written = new Map(all.map(({ item }, index) => [item, index]));
  const sorted = all.toSorted((a, b) => compare(a.item.value, b.item.value));
  const found: Overlap<Owner>[] = [];
  let open: typeof sorted = [];
  for (const next of sorted) {
    open = open.filter(({ item }) => rangesOverlap(item.value, next.item.value));
    for (const one of open) {
      const isLater = (written.get(next.item) ?? 0) > (written.get(one.item) ?? 0);
      const [earlier, later] = isLater ? [one, next] : [next, one];
      found.push({ ...later, other: earlier.network, otherItem: earlier.item });
    }
    if (open.length < MOST_OPEN) open.push(next);
  }
  return firstOfEach(found);
}

/** One overlap for each range and network, so that a range in many places is reported once. */
function firstOfEach<Owner>(found: readonly Overlap<Owner>[]): readonly Overlap<Owner>[] {
  const seen = new Map<object, Set<Owner>>();
  return found.filter(({ item, other }) => {
    const networks = seen.get(item) ?? new Set<Owner>();
    if (networks.has(other)) return false;
    seen.set(item, networks.add(other));
    return true;
  });
}

function compare(a: AddressRange, b: AddressRange): number {
  if (a.first.family !== b.first.family) return a.first.family - b.first.family;
  return a.first.value < b.first.value ? -1 : a.first.value > b.first.value ? 1 : 0;
}

/**
 * True for networks that may have addresses of one subnet: untagged ones that may be on one port, and those whose
 * subnets are not known. Where subnets overlap that may not, that is the mistake.
 */
export function mayShareSubnet(plan: Plan, a: PlanNetwork, b: PlanNetwork): boolean {
  if (areNamesakes(a, b) || areOneNetwork(a, b)) return false;
  const [left, right] = [subnetOf(a)?.value, subnetOf(b)?.value];
  // Subnets that do not overlap share nothing: a range that reaches into the other one leaves its own, which is said there.
  if (!left || !right) return true;
  if (!cidrsOverlap(left, right)) return false;
  const untagged = vlanTypeOf(a) === 'untagged' && vlanTypeOf(b) === 'untagged';
  return untagged && shareWire(plan, a, b) !== false;
}

/** Writes a range without the addresses of others: in one piece, in several, or not at all. */
export function leaveOut(
  { addresses, section }: Pool,
  item: Value<AddressRange>,
  others: readonly AddressRange[],
  preferred = false,
): readonly Fix[] {
  const [first, ...rest] = freeRanges(item.value, others).map(formatRange);
  if (first === undefined) return dropItem(item, { title: `Remove ${formatRange(item.value)}` });
  const title = `Change to ${[first, ...rest].join(' and ')}`;
  const [piece, ...more] = rest;
  if (piece === undefined) return changeTo(item, first, { title, preferred });
  if (more.length > 0 || item.shared || !addresses.node) return [];
  const { file } = section.at;
  const edits = [
    replaceScalar(file, item.node, first),
    ...insertItem(file, addresses.node, piece, item.node),
  ];
  return fixOf(file, title, edits, { preferred });
}
