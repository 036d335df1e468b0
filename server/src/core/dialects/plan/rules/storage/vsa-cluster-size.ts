/** There are StoreVirtual VSA nodes, but too few for a cluster that survives a failure. */
import { vsaCluster } from '../../../../architecture/limits.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { vsaNodes } from '../../model/plan-model.js';
import { theOvercloud } from '../over.js';
import { docs } from './vsa-cluster-size.docs.js';

export const vsaClusterSize = defineRule({
  id: 'plan/vsa-cluster-size',
  severity: 'warning',
  docs,
  over: theOvercloud,
  *check({ counts }, model) {
    const all = vsaNodes(counts);
    // More nodes than one cluster holds are several clusters; which of the two kinds are in which, a plan does not say.
    if (model.hypervisor?.value !== 'kvm' || !all || all >= vsaCluster.min) return;
    const key = KEYS.find((each) => counts.get(each)?.written?.value);
    const written = key && counts.get(key)?.written;
    if (!written) return;
    const right = written.value + vsaCluster.min - all;
    yield finding(written.at, `'${key}' must be at least ${vsaCluster.min} for production, not ${all}.`, {
      fixes: () => changeTo(written, right, { title: `Change '${key}' to ${right}` }),
    });
  },
});

const KEYS = ['vsa-storage', 'vsa-ao-storage'];
