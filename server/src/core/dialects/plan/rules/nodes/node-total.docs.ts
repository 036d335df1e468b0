/** The page of `plan/node-total`. */
import { leastNodes, nodeTotal as limit } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: `The deployment has fewer than ${leastNodes.kvm} nodes (${leastNodes.esx} on ESX) or more than ${limit.max}.`,
  why: 'The file in which the installer lists the nodes must have 7 to 100 lines: one undercloud, three controllers, two Swift nodes and one for the workload are the least. On ESX the last one is not needed, because the hosts of the vCenters run the workload. The seed VM, its host and the compute proxies, which are VMs of a vCenter, do not count.',
  byHand: 'which of too many nodes are left out is for the people to decide who plan the cloud.',
  source: limit.source,
  ...example(kvmPlan, { good: 'compute: 4', bad: 'compute: 98' }),
};
