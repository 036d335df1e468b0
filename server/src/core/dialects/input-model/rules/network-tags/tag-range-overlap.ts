/** Two ranges of ids of a tag overlap. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changePart } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachRanges, isWithin, type Pair } from './about-ranges.js';
import { docs } from './tag-range-overlap.docs.js';

export const tagRangeOverlap = defineRule({
  id: 'input-model/tag-range-overlap',
  severity: 'error',
  docs,
  over: eachRanges,
  *check({ pairs, bounds }) {
    // What is wrong by itself is told by other rules.
    const sound = pairs.filter((pair) => pair.first <= pair.last && (!bounds || isWithin(pair, bounds)));
    const sorted = sound.map((pair, index) => ({ pair, index })).sort((a, b) => a.pair.first - b.pair.first);
    let widest: (typeof sorted)[number] | undefined;
    for (const each of sorted) {
      if (widest && each.pair.first <= widest.pair.last) {
        const [earlier, again] = widest.index < each.index ? [widest, each] : [each, widest];
        yield finding(again.pair.at, `'${again.pair.text}' overlaps '${earlier.pair.text}'.`, {
          related: [related(earlier.pair.at, `'${earlier.pair.text}' is here.`)],
          fixes: () => apart(again.pair, earlier.pair),
        });
      }
      if (!widest || each.pair.last > widest.pair.last) widest = each;
    }
  },
});

/** What the other range leaves of this one, where that is one range. */
function apart({ at, first, last }: Pair, other: Pair): readonly Fix[] {
  if (first < other.first && last > other.last) return [];
  const from = first >= other.first ? Math.max(first, other.last + 1) : first;
  const to = first >= other.first ? last : other.first - 1;
  return from > to ? [] : changePart(at, `${from}:${to}`);
}
