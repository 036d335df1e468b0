/** Two clusters or resource groups of a control plane have the same prefix. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { type Group, planesOf } from '../../simulation/component-sets.js';
import { renumber } from '../../simulation/component-sets-repeats.js';
import { theFrame } from '../over.js';
import { docs } from './cp-group-prefix-duplicate.docs.js';
import { prefixOf, prefixRepeats, valuesOf } from './names.js';

export const cpGroupPrefixDuplicate = defineRule({
  id: 'input-model/cp-group-prefix-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const plane of planesOf(frame)) {
      const prefixes = plane.groups.flatMap((group) => prefixOf(group.item, ...prefixKeys(group)) ?? []);
      for (const { again, first } of prefixRepeats(prefixes))
        yield finding(
          again.at,
          `Another cluster or resource group of this control plane has the prefix '${again.value}', too.`,
          {
            related: [{ at: first.at, message: `'${first.value}' is the prefix of this group.` }],
            fixes: () => (again.isWritten ? renumber(again, valuesOf(prefixes)) : []),
          },
        );
    }
  },
});

function prefixKeys({ kind }: Group): readonly string[] {
  return kind === 'cluster' ? ['cluster-prefix'] : ['resource-prefix'];
}
