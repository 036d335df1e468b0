/** There are StoreVirtual VSA nodes, but too few for a cluster that survives a failure. */
import { vsaCluster } from '../../../../architecture/limits.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { docs } from './vsa-cluster-size.docs.js';

export const vsaClusterSize = defineRule({
  id: 'plan/vsa-cluster-size',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    const nodes = model.deployment?.overcloud?.counts.get('vsa-storage');
    if (model.hypervisor?.value !== 'kvm' || !nodes?.written || !nodes.count) return;
    const { written, count } = nodes;
    // More nodes than one cluster holds are several clusters.
    if (count >= vsaCluster.min) return;
    yield finding(
      written.at,
      `A cluster of VSA nodes needs at least ${vsaCluster.min} for production, and the plan has ${count}.`,
      {
        fixes: () => replaceValue(file, written, vsaCluster.min, `Change 'vsa-storage' to ${vsaCluster.min}`),
      },
    );
  },
});
