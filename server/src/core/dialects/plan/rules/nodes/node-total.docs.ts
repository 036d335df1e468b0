/** The page of `plan/node-total`. */
import { leastNodes, nodeTotal as limit } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: `The deployment has fewer than ${leastNodes.kvm} nodes (${leastNodes.esx} on ESX) or more than ${limit.max}.`,
  why: 'The file in which the installer lists the nodes must have 7 to 100 lines: the minimum is one undercloud, three controllers, two Swift nodes and one compute node. On ESX the compute node is not needed, because the hosts of the vCenters run the workload. The seed VM, its host and the compute proxies, which are VMs of a vCenter, do not count.',
  byHand: 'you decide which nodes to remove or add.',
  source: limit.source,
  ...example(kvmPlan, { good: 'compute: 4', bad: 'compute: 98' }),
};
