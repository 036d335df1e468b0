/** Two lines name the same node of a Moonshot chassis. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { type Node, nodes, placeOf } from './about-moonshot.js';
import { docs } from './csv-moonshot-duplicate.docs.js';

export const csvMoonshotDuplicate = defineRule({
  id: 'baremetal/csv-moonshot-duplicate',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const seen = new Map<string, Node>();
    for (const node of nodes(csv)) {
      const place = placeOf(node);
      const first = place === undefined ? undefined : seen.get(place);
      if (place !== undefined && !first) seen.set(place, node);
      if (first)
        yield finding(
          node.field.at,
          `The machine in line ${first.machine.line} is the same node of the same chassis.`,
          { related: [{ at: first.field.at, message: 'The node stands here first.' }] },
        );
    }
  },
});
