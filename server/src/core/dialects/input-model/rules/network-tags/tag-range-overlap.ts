/** Two ranges of ids of a tag overlap. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachRanges, isWithin } from './about-ranges.js';
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
        yield finding(again.pair.at, `The range '${again.pair.text}' overlaps '${earlier.pair.text}'.`, {
          related: [related(earlier.pair.at, `This is '${earlier.pair.text}'.`)],
        });
      }
      if (!widest || each.pair.last > widest.pair.last) widest = each;
    }
  },
});
