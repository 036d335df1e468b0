/** Two clusters or resource groups of a control plane have the same name. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { planesOf } from '../../simulation/component-sets.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { theFrame } from '../over.js';
import { docs } from './cp-group-name-duplicate.docs.js';
import { valuesOf } from './names.js';

export const cpGroupNameDuplicate = defineRule({
  id: 'input-model/cp-group-name-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const plane of planesOf(frame)) {
      const names = plane.groups.flatMap(({ item }) => item.text('name') ?? []);
      for (const { again, first } of repeats(names))
        yield finding(
          again.at,
          `'${again.value}' is already the name of a cluster or resource group of this control plane.`,
          {
            related: [{ at: first.at, message: `'${first.value}' stands here first.` }],
            fixes: () => renumber(again, valuesOf(names)),
          },
        );
    }
  },
});
