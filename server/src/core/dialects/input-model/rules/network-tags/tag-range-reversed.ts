/** A range of ids begins behind its end. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { rangesOf, replaced } from './ranges.js';
import { docs } from './tag-range-reversed.docs.js';

export const tagRangeReversed = defineRule({
  id: 'input-model/tag-range-reversed',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { pairs } of rangesOf(frame)) {
      for (const pair of pairs) {
        if (pair.first <= pair.last) continue;
        yield finding(pair.at, `The range '${pair.text}' begins behind its end.`, {
          fixes: () => replaced(pair, `${pair.last}:${pair.first}`, true),
        });
      }
    }
  },
});
