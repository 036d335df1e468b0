/** There are StoreVirtual nodes, but fewer than a cluster for production needs. */

import { vsaCluster } from '../../../../architecture/limits.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeNumber } from './about-keys.js';
import { vsaNodes } from './about-vsa-scale.js';
import { docs } from './vsa-scale-small.docs.js';

export const vsaScaleSmall = defineRule({
  id: 'installer/vsa-scale-small',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const nodes = vsaNodes(environment);
    const { most } = nodes ?? {};
    if (!nodes || !most || nodes.total >= vsaCluster.min) return;
    // On ESX there should be none at all.
    if (environment.cloudType?.value === 'ESX') return;
    yield finding(
      most.at,
      `A StoreVirtual cluster must have at least ${vsaCluster.min} nodes for production, not ${nodes.total}.`,
      {
        related: nodes.others.map(({ at, value }) => related(at, `${value} of them.`)),
        fixes: () => changeNumber(most, most.value + vsaCluster.min - nodes.total),
      },
    );
  },
});
