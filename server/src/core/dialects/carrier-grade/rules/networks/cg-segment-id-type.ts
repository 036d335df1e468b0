/** A segment id has no quotes. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { docs } from './cg-segment-id-type.docs.js';

export const cgSegmentIdType = defineRule({
  id: 'carrier-grade/cg-segment-id-type',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check({ segmentId }) {
    if (typeof segmentId?.value !== 'number') return;
    const text = String(segmentId.value);
    yield finding(segmentId.at, `'segment-id' must be text: "${text}".`, {
      fixes: () => changeTo(segmentId, text, { title: 'Put it in quotes', preferred: true }),
    });
  },
});
