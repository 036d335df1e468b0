/** The list of nodes has more of a role than the deployment says. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { listedCounts } from './about-node-counts.js';
import { docs } from './node-count-differs.docs.js';

export const nodeCountDiffers = defineRule({
  id: 'plan/node-count-differs',
  severity: 'error',
  docs,
  over: thePlan,
  *check(plan) {
    for (const { key, listed, written } of listedCounts(plan)) {
      if (!written || listed <= written.value) continue;
      const own = plan.nodes.items.flatMap(({ role }) => (role?.value === key ? [role] : []));
      yield finding(written.at, `'${key}' is ${written.value}, but 'nodes' lists ${listed}.`, {
        related: own.map(({ at }) => related(at, `This node counts as '${key}'.`)),
        fixes: () => changeTo(written, listed),
      });
    }
  },
});
