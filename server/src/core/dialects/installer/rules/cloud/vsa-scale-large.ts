/** There are more StoreVirtual nodes than one cluster takes. */

import { vsaCluster, vsaGroup } from '../../../../architecture/limits.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { vsaNodes } from './about-vsa-scale.js';
import { docs } from './vsa-scale-large.docs.js';

export const vsaScaleLarge = defineRule({
  id: 'installer/vsa-scale-large',
  severity: 'info',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const nodes = vsaNodes(environment);
    if (!nodes?.most || nodes.total <= vsaCluster.max || environment.cloudType?.value === 'ESX') return;
    const { total, most, others } = nodes;
    const clusters = `${Math.ceil(total / vsaCluster.max)} clusters`;
    const groups = total > vsaGroup.max ? ` in ${Math.ceil(total / vsaGroup.max)} management groups` : '';
    yield finding(
      most.at,
      `${total} StoreVirtual nodes need at least ${clusters}${groups}: a cluster has at most ${vsaCluster.max} nodes.`,
      { related: others.map(({ at, value }) => related(at, `${value} of them.`)) },
    );
  },
});
