/** Two ranges of one network overlap. */

import { type AddressRange, rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { isSound, networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { rangesOf } from './address-lists.js';
import { docs } from './network-range-overlap-internal.docs.js';

export const networkRangeOverlapInternal = defineRule({
  id: 'input-model/network-range-overlap-internal',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const ranges = [...rangesOf(network)].filter(({ range }) => isSound(range, network.subnet));
      for (const { again, earlier } of overlapping(ranges)) {
        if (again.entry?.isRange === false && earlier.entry?.isRange === false) continue;
        const { entry } = again;
        const isInside =
          rangeContains(earlier.range, again.range.first) && rangeContains(earlier.range, again.range.last);
        yield finding(again.at, `'${again.text}' overlaps '${earlier.text}' of the same network.`, {
          related: [{ at: earlier.at, message: `This is '${earlier.text}'.` }],
          fixes: () =>
            entry && isInside && !entry.value.shared
              ? [
                  {
                    title: `Remove '${again.text}'`,
                    edits: inFile(entry.value.at.file, removeItem(entry.value.at.file, entry.value.node)),
                    preferred: true,
                  },
                ]
              : [],
        });
      }
    }
  },
});

/** Of ranges in their written order those that overlap an earlier one, with one that they overlap. */
function* overlapping<T extends { readonly range: AddressRange }>(
  ranges: readonly T[],
): Iterable<{ readonly again: T; readonly earlier: T }> {
  const order = ranges.map((range, index) => ({ range, index }));
  order.sort((a, b) => compare(a.range.range.first.value, b.range.range.first.value) || a.index - b.index);
  let widest: (typeof order)[number] | undefined;
  for (const each of order) {
    if (widest && rangesOverlap(widest.range.range, each.range.range)) {
      const [earlier, again] = widest.index < each.index ? [widest, each] : [each, widest];
      yield { again: again.range, earlier: earlier.range };
    }
    if (!widest || each.range.range.last.value > widest.range.range.last.value) widest = each;
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
