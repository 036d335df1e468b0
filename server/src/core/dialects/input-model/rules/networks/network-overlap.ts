/** Two networks have addresses in common. */

import { type AddressRange, formatRange, rangesOverlap } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { moveAway } from './about-moves.js';
import { byBeginning } from './about-ranges.js';
import { docs } from './network-overlap.docs.js';

export const networkOverlap = defineRule({
  id: 'input-model/network-overlap',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { network, other, range } of overlaps(networksOf(frame))) {
      yield finding(
        network.cidr?.at ?? network.item.nameAt,
        `${network.title} overlaps ${other.title}: both contain ${formatRange(range)}.`,
        {
          related: [{ at: other.cidr?.at ?? other.item.nameAt, message: `${other.title} is defined here.` }],
          fixes: () => moveAway(frame, network),
        },
      );
    }
  },
});

/** Where many networks are the same, each is compared with the first few only. */
const MOST_OVERLAPS = 8;

interface Overlap {
  readonly network: Network;
  readonly other: Network;
  readonly range: AddressRange;
}

/** Pairs of networks with addresses in common, the later one first, in the order of the files. */
function overlaps(networks: readonly Network[]): readonly Overlap[] {
  const all = networks.flatMap((network, index) =>
    (network.usable ?? []).map((range) => ({ range, network, index })),
  );
  all.sort((a, b) => byBeginning(a.range, b.range));
  const pairs = new Map<string, Overlap & { readonly at: readonly [number, number] }>();
  let open: typeof all = [];
  for (const each of all) {
    open = open.filter(({ range }) => range.last.value >= each.range.first.value);
    for (const other of open) {
      // A network of the same name is the same one twice.
      if (other.network.title === each.network.title || !rangesOverlap(other.range, each.range)) continue;
      const [early, late] = other.index < each.index ? [other, each] : [each, other];
      const key = `${late.index} ${early.index}`;
      if (pairs.has(key)) continue;
      const range = common(other.range, each.range);
      pairs.set(key, { network: late.network, other: early.network, range, at: [late.index, early.index] });
    }
    if (open.length < MOST_OVERLAPS) open.push(each);
  }
  return [...pairs.values()].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

/** What two ranges have in common, of which the second begins later. */
function common({ last }: AddressRange, second: AddressRange): AddressRange {
  return { first: second.first, last: last.value < second.last.value ? last : second.last };
}
