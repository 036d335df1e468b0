/** A list that every model has stands in no file. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { mandatoryLists } from '../../model/model-kinds.js';
import { theFrame } from '../over.js';
import { docs } from './missing-top-level-key.docs.js';

export const missingTopLevelKey = defineRule({
  id: 'input-model/missing-top-level-key',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const { config } = frame;
    const first = config?.top?.node.entries[0];
    if (!config || !first) return;
    for (const list of mandatoryLists)
      if (frame.hasList(list) === false)
        yield finding(
          { file: config.file, node: first.key },
          `No file of this model has the list '${list}'.`,
        );
  },
});
