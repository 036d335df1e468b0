/** A range holds ids that do not exist. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { isWithin, rangesOf, replaced } from './ranges.js';
import { docs } from './tag-range-bounds.docs.js';

export const tagRangeBounds = defineRule({
  id: 'input-model/tag-range-bounds',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { pairs, bounds, tag } of rangesOf(frame)) {
      for (const pair of bounds ? pairs : []) {
        if (!bounds || pair.first > pair.last || isWithin(pair, bounds)) continue;
        const { min, max } = bounds;
        yield finding(pair.at, `The ids of '${tag}' go from ${min} to ${max}, not '${pair.text}'.`, {
          fixes: () => {
            const [from, to] = [Math.max(min, pair.first), Math.min(max, pair.last)];
            return from <= to ? replaced(pair, `${from}:${to}`) : [];
          },
        });
      }
    }
  },
});
