/** Two control planes have the same prefix. */
import { finding } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { defineRule } from '../../../../rules/rule.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { prefixOf, prefixRepeats, valuesOf } from './about-names.js';
import { docs } from './cp-prefix-duplicate.docs.js';

export const cpPrefixDuplicate = defineRule({
  id: 'input-model/cp-prefix-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const prefixes = planesOf(frame).flatMap(({ item }) => prefixOf(item, 'control-plane-prefix') ?? []);
    for (const { again, first } of prefixRepeats(prefixes))
      yield finding(again.at, `Another control plane has the prefix '${again.value}', too.`, {
        related: [{ at: first.at, message: `'${first.value}' is the prefix of this control plane.` }],
        fixes: () => (again.isWritten ? renumber(again, valuesOf(prefixes)) : []),
      });
  },
});
