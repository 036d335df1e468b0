/** The installer takes 7 to 100 nodes in all. */
import { nodeTotal as limit } from '../../../../architecture/limits.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { placeOfKey } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { hasWrongCount } from './about-node-counts.js';
import { inWords } from './about-node-sums.js';
import { docs } from './node-total.docs.js';

export const nodeTotal = defineRule({
  id: 'plan/node-total',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { deployment } = model;
    const nodes = deployment?.nodes;
    if (!deployment || nodes?.total === undefined) return;
    if (nodes.total >= limit.min && nodes.total <= limit.max) return;
    if (hasWrongCount(model, nodes)) return;
    const bound = nodes.total < limit.min ? `at least ${limit.min}` : `at most ${limit.max}`;
    yield finding(
      placeOfKey(deployment.section, 'overcloud'),
      `The deployment must have ${bound} nodes (bare-metal systems table), and this one has ${nodes.total}: ${inWords(nodes)}.`,
      {
        related: nodes.parts.map(({ role, count, written }) =>
          related(written?.at, `${role.title}: ${count}.`),
        ),
      },
    );
  },
});
