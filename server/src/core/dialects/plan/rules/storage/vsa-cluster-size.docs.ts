/** The page of `plan/vsa-cluster-size`. */
import { vsaCluster } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The plan has too few StoreVirtual VSA nodes for a cluster that survives a failure.',
  why: 'A VSA cluster keeps copies of each volume on several nodes and needs a majority of its managers. With one or two nodes, the failure of one stops all volumes.',
  source: vsaCluster.source,
  ...example(kvmPlan, { good: 'vsa-storage: 3', bad: 'vsa-storage: 2' }),
};
