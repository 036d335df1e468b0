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
      yield finding(again.at, `Duplicate control plane prefix '${again.value}'.`, {
        related: [{ at: first.at, message: 'First used here.' }],
        fixes: () => (again.isWritten ? renumber(again, valuesOf(prefixes)) : []),
      });
  },
});
