/** A disk stands twice in one disk model. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './disk-device-duplicate.docs.js';
import { devicesOf } from './parts.js';

export const diskDeviceDuplicate = defineRule({
  id: 'input-model/disk-device-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const model of frame.list('disk-models')) {
      const firsts = new Map<string, Report['at']>();
      for (const { value, at, node } of devicesOf(model)) {
        const first = firsts.get(value);
        if (!first) firsts.set(value, at);
        else
          yield finding(
            at,
            `The disk '${value}' is used twice in '${model.name}'; its users would write over each other.`,
            {
              related: [{ at: first, message: `'${value}' is used here first.` }],
              fixes: () => {
                const item = node.parent?.type === 'entry' ? node.parent.parent : node;
                return [
                  {
                    title: `Remove this '${value}'`,
                    edits: inFile(model.file, removeItem(model.file, item)),
                  },
                ];
              },
            },
          );
      }
    }
  },
});
