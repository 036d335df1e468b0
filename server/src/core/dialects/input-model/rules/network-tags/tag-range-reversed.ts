/** A range of ids is reversed. */
import { finding } from '../../../../rules/kit/finding.js';
import { changePart } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachRanges } from './about-ranges.js';
import { docs } from './tag-range-reversed.docs.js';

export const tagRangeReversed = defineRule({
  id: 'input-model/tag-range-reversed',
  severity: 'error',
  docs,
  over: eachRanges,
  *check({ pairs }) {
    for (const { first, last, at } of pairs)
      if (first > last)
        yield finding(at, `Range is reversed: ${first} is after ${last}.`, {
          fixes: () => changePart(at, `${last}:${first}`),
        });
  },
});
