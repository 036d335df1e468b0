/** A control plane names its region although the model has `regions`. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-region-name-with-regions.docs.js';

export const cpRegionNameWithRegions = defineRule({
  id: 'input-model/cp-region-name-with-regions',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    if (frame.hasList('regions') !== true || frame.list('regions').length === 0) return;
    for (const { item } of planesOf(frame)) {
      const entry = item.entry('region-name');
      if (!entry) continue;
      const [region] = frame.list('regions');
      yield finding(
        { file: item.file, node: entry },
        `'region-name' has no place beside 'regions', which say what belongs to a region.`,
        {
          ...(region && { related: [{ at: region.nameAt, message: 'The regions begin here.' }] }),
          fixes: () => [
            {
              title: "Remove 'region-name'",
              edits: inFile(item.file, removeEntry(item.file, entry)),
              preferred: true,
            },
          ],
        },
      );
    }
  },
});
