/** The installer takes 7 to 100 nodes in all. */
import { nodeTotal as limit } from '../../../architecture/limits.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { placeOfKey } from './about-networks.js';
import { inWords } from './node-sums.js';

export const nodeTotal = defineRule<Plan>({
  id: 'plan/node-total',
  severity: 'error',
  docs: {
    summary: `The deployment has fewer than ${limit.min} or more than ${limit.max} nodes.`,
    why: 'The file in which the installer lists the nodes must have 7 to 100 lines: one undercloud, three controllers, two Swift nodes and one for the workload are the least. The seed VM and its host do not count.',
    source: limit.source,
    ...example(kvmPlan, { good: 'compute: 4', bad: 'compute: 98' }),
  },
  check({ model, report }) {
    const { deployment } = model;
    const nodes = deployment?.nodes;
    if (!deployment || nodes?.total === undefined) return;
    if (nodes.total >= limit.min && nodes.total <= limit.max) return;
    const bound = nodes.total < limit.min ? `at least ${limit.min}` : `at most ${limit.max}`;
    report({
      at: placeOfKey(model, deployment.section, 'overcloud'),
      message: `The deployment must have ${bound} nodes (bare-metal systems table), and this one has ${nodes.total}: ${inWords(nodes)}.`,
      related: nodes.parts.flatMap(({ role, count, written }) =>
        written ? [{ at: written.at, message: `${role.title}: ${count}.` }] : [],
      ),
    });
  },
});
