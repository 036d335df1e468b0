/** A cluster or resource group may have fewer servers than it must have. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-max-below-min.docs.js';

export const cpMaxBelowMin = defineRule({
  id: 'input-model/cp-max-below-min',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { groups } of planesOf(frame)) {
      for (const { item } of groups) {
        const [min, max] = [item.integer('min-count'), item.integer('max-count')];
        if (!min || !max || max.value >= min.value) continue;
        yield finding(max.at, `'max-count' ${max.value} is less than 'min-count' ${min.value}.`, {
          related: [{ at: min.at, message: "'min-count' stands here." }],
          fixes: () => [
            {
              title: `Change 'max-count' to ${min.value}`,
              edits: inFile(item.file, replaceScalar(item.file, max.node, min.value)),
            },
            {
              title: `Change 'min-count' to ${max.value}`,
              edits: inFile(item.file, replaceScalar(item.file, min.node, max.value)),
            },
          ],
        });
      }
    }
  },
});
