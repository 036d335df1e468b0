/** A segment id is a number without quotes. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { networksOf } from './about-networks.js';
import { docs } from './cg-segment-id-type.docs.js';

export const cgSegmentIdType = defineRule({
  id: 'carrier-grade/cg-segment-id-type',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const { segmentId } of networksOf(environment)) {
      if (!segmentId || typeof segmentId.value !== 'number') continue;
      const text = String(segmentId.value);
      yield finding(segmentId.at, `Write the segment id as text: "${text}".`, {
        fixes: () => [
          {
            title: 'Put it in quotes',
            edits: inFile(file, replaceScalar(file, segmentId.node, text)),
            preferred: true,
          },
        ],
      });
    }
  },
});
