/** Two network groups have the same name. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { theFrame } from '../over.js';
import { docs } from './netgroup-duplicate.docs.js';

export const netgroupDuplicate = defineRule({
  id: 'input-model/netgroup-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const names = frame.list('network-groups').flatMap((item) => item.text('name') ?? []);
    for (const { again, first } of repeats(names)) {
      yield finding(again.at, `There is a network group '${again.value}' already.`, {
        related: [{ at: first.at, message: 'It stands here first.' }],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
    }
  },
});
