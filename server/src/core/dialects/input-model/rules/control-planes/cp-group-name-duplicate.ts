/** Two clusters or resource groups of a control plane have the same name. */
import { finding } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { valuesOf } from './about-names.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-group-name-duplicate.docs.js';

export const cpGroupNameDuplicate = defineRule({
  id: 'input-model/cp-group-name-duplicate',
  severity: 'error',
  docs,
  over: eachPlane,
  *check({ groups }) {
    const names = groups.flatMap(({ item }) => item.text('name') ?? []);
    for (const { again, first } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate cluster or resource group '${again.value}' in this control plane.`, {
        related: [{ at: first.at, message: 'First defined here.' }],
        fixes: () => renumber(again, valuesOf(names)),
      });
  },
});
