/** Two clusters or resource groups of a control plane have the same prefix. */
import { finding } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { defineRule } from '../../../../rules/rule.js';
import { prefixOf, prefixRepeats, valuesOf } from './about-names.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-group-prefix-duplicate.docs.js';

export const cpGroupPrefixDuplicate = defineRule({
  id: 'input-model/cp-group-prefix-duplicate',
  severity: 'error',
  docs,
  over: eachPlane,
  *check({ groups }) {
    const prefixes = groups.flatMap(
      ({ item, kind }) => prefixOf(item, kind === 'cluster' ? 'cluster-prefix' : 'resource-prefix') ?? [],
    );
    for (const { again, first } of prefixRepeats(prefixes))
      yield finding(again.at, `Duplicate prefix '${again.value}' in this control plane.`, {
        related: [{ at: first.at, message: 'First used here.' }],
        fixes: () => (again.isWritten ? renumber(again, valuesOf(prefixes)) : []),
      });
  },
});
