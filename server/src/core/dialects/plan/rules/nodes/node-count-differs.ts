/** A number of nodes is written that the list of nodes does not have. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './node-count-differs.docs.js';

export const nodeCountDiffers = defineRule({
  id: 'plan/node-count-differs',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ nodes, deployment }) {
    const counts = deployment?.overcloud?.counts;
    if (!counts || nodes.state !== 'written' || !nodes.complete) return;
    if (nodes.items.some(({ role }) => !role)) return;
    for (const [key, { written, role }] of counts) {
      if (!written || !role.isNode) continue;
      const listed = nodes.items.filter((node) => node.role?.value === key);
      if (listed.length === written.value) continue;
      yield finding(written.at, `'${key}' is ${written.value}, but 'nodes' lists ${listed.length}.`, {
        related: listed.map(({ role: at }) => related(at?.at, `This node counts as '${key}'.`)),
        fixes: () => changeTo(written, listed.length),
      });
    }
  },
});
