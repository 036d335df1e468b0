/** The installer takes 7 to 100 nodes in all, and on ESX six. */
import { leastNodes, nodeTotal as limit } from '../../../../architecture/limits.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Deployment } from '../../model/plan-model.js';
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
    const { hypervisor } = model;
    const least = hypervisor ? leastNodes[hypervisor.value] : limit.min;
    if (nodes.total >= least && nodes.total <= limit.max) return;
    if (hasWrongCount(model, nodes)) return;
    // Machines may still be to come where they are counted in a list.
    if (nodes.total < least && nodes.parts.some(({ origin }) => origin === 'listed')) return;
    const bound = nodes.total < least ? `at least ${least}` : `at most ${limit.max}`;
    yield finding(
      placeOfKey(deployment.section, 'overcloud'),
      `A cloud must have ${bound} nodes, not ${nodes.total}. This plan has ${inWords(nodes)}.`,
      {
        fixes: () => moreComputeNodes(deployment, least - (nodes.total ?? least)),
        related: nodes.parts.map(({ role, count, written }) =>
          related(written?.at, `${role.title}: ${count}.`),
        ),
      },
    );
  },
});

/** Where nodes are lacking, compute nodes are what there can be more of; which of too many go is not to be told. */
function moreComputeNodes({ overcloud }: Deployment, lacking: number): readonly Fix[] {
  const written = overcloud?.counts.get('compute')?.written;
  if (!written || written.value === 0 || lacking <= 0) return [];
  const count = written.value + lacking;
  return changeTo(written, count, { title: `Change 'compute' to ${count}` });
}
