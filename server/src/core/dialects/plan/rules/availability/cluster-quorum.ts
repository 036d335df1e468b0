/** A clustered service runs on a number of controllers that cannot outvote the loss of one. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './cluster-quorum.docs.js';

export const clusterQuorum = defineRule({
  id: 'plan/cluster-quorum',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ highAvailability, deployment }) {
    const all = deployment?.overcloud?.counts.get('controllers')?.count;
    for (const { service, controllers } of highAvailability?.clusters.items ?? []) {
      if (!service || !controllers || all === undefined) continue;
      const name = `'${service.value}'`;
      // How many controllers there must be is another rule's.
      const problem =
        controllers.value > all
          ? `${name} cannot run on ${controllers.value} controllers: the plan has ${all}.`
          : controllers.value < 3 && all >= 3
            ? `${name} runs on ${counted(controllers.value, 'controller')}: a cluster needs 3 for a majority.`
            : undefined;
      if (problem === undefined) continue;
      yield finding(controllers.at, problem, { fixes: () => changeTo(controllers, all) });
    }
  },
});
