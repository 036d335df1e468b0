/** Two lines name the same node of a Moonshot chassis. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { nodes, placeOf } from './about-moonshot.js';
import { docs } from './csv-moonshot-duplicate.docs.js';

export const csvMoonshotDuplicate = defineRule({
  id: 'baremetal/csv-moonshot-duplicate',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const { first, again } of repeated(nodes(csv), placeOf))
      yield finding(again.field.at, `Duplicate Moonshot node, also used in line ${first.machine.line}.`, {
        related: [related(first.field.at, 'First used here.')],
      });
  },
});
