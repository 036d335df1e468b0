/** There are StoreVirtual VSA nodes, but too few for a cluster that survives a failure. */
import { vsaCluster } from '../../../../architecture/limits.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theOvercloud } from '../over.js';
import { docs } from './vsa-cluster-size.docs.js';

export const vsaClusterSize = defineRule({
  id: 'plan/vsa-cluster-size',
  severity: 'warning',
  docs,
  over: theOvercloud,
  *check({ counts }, model) {
    const nodes = counts.get('vsa-storage');
    if (model.hypervisor?.value !== 'kvm' || !nodes?.written || !nodes.count) return;
    const { written, count } = nodes;
    // More nodes than one cluster holds are several clusters.
    if (count >= vsaCluster.min) return;
    yield finding(
      written.at,
      `A cluster of VSA nodes needs at least ${vsaCluster.min} for production, and the plan has ${count}.`,
      {
        fixes: () =>
          changeTo(written, vsaCluster.min, { title: `Change 'vsa-storage' to ${vsaCluster.min}` }),
      },
    );
  },
});
