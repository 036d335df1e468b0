/** Two load balancers of a control plane have the same name. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { byPlane } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-duplicate.docs.js';

export const lbDuplicate = defineRule({
  id: 'input-model/lb-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const own of byPlane(frame).values()) {
      const names = own.flatMap(({ isInline, name }) => (isInline || !name ? [] : [name]));
      const taken = new Set(names.map(({ value }) => value));
      for (const { again, first } of repeats(names))
        yield finding(again.at, `This control plane has a load balancer '${again.value}' already.`, {
          related: [{ at: first.at, message: `'${first.value}' stands here first.` }],
          fixes: () => renumber(again, taken),
        });
    }
  },
});
