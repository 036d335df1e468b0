/** Two ranges of one network overlap. */

import {
  type AddressRange,
  formatRange,
  rangeContains,
  rangesOverlap,
} from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, dropItem, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { isSound, networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { byBeginning, rangesOf, type WrittenRange } from './about-ranges.js';
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
          related: [{ at: earlier.at, message: `'${earlier.text}' is here.` }],
          fixes: () =>
            entry && isInside
              ? dropItem(entry.value, {
                  title: `Remove '${again.text}'`,
                  preferred: again.text === earlier.text,
                })
              : merge(earlier, again),
        });
      }
    }
  },
});

/** One range in the place of two that overlap: the addresses stay the same ones. */
function merge(earlier: WrittenRange, again: WrittenRange): readonly Fix[] {
  if (!earlier.entry || !again.entry) return [];
  const [a, b] = [earlier.range, again.range];
  const whole = formatRange({
    first: a.first.value < b.first.value ? a.first : b.first,
    last: a.last.value > b.last.value ? a.last : b.last,
  });
  return together(`Merge the two into '${whole}'`, [
    changeTo(earlier.entry.value, whole),
    dropItem(again.entry.value),
  ]);
}

/** Of ranges in their written order those that overlap an earlier one, with one that they overlap. */
function* overlapping<T extends { readonly range: AddressRange }>(
  ranges: readonly T[],
): Iterable<{ readonly again: T; readonly earlier: T }> {
  const order = ranges.map((range, index) => ({ range, index }));
  order.sort((a, b) => byBeginning(a.range.range, b.range.range) || a.index - b.index);
  let widest: (typeof order)[number] | undefined;
  for (const each of order) {
    if (widest && rangesOverlap(widest.range.range, each.range.range)) {
      const [earlier, again] = widest.index < each.index ? [widest, each] : [each, widest];
      yield { again: again.range, earlier: earlier.range };
    }
    if (!widest || each.range.range.last.value > widest.range.range.last.value) widest = each;
  }
}
