/** A range contains ids that do not exist. */
import { finding } from '../../../../rules/kit/finding.js';
import { changePart } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachRanges, isWithin } from './about-ranges.js';
import { docs } from './tag-range-bounds.docs.js';

export const tagRangeBounds = defineRule({
  id: 'input-model/tag-range-bounds',
  severity: 'error',
  docs,
  over: eachRanges,
  *check({ pairs, bounds, tag }) {
    if (!bounds) return;
    const { min, max } = bounds;
    for (const pair of pairs) {
      if (pair.first > pair.last || isWithin(pair, bounds)) continue;
      yield finding(pair.at, `'${pair.text}' is outside ${min}-${max}, the ids of '${tag}'.`, {
        fixes: () => {
          const [from, to] = [Math.max(min, pair.first), Math.min(max, pair.last)];
          return from <= to ? changePart(pair.at, `${from}:${to}`) : [];
        },
      });
    }
  },
});
