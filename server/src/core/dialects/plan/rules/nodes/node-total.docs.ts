/** The page of `plan/node-total`. */
import { nodeTotal as limit } from '../../../../architecture/limits.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: `The deployment has fewer than ${limit.min} or more than ${limit.max} nodes.`,
  why: 'The file in which the installer lists the nodes must have 7 to 100 lines: one undercloud, three controllers, two Swift nodes and one for the workload are the least. The seed VM and its host do not count.',
  byHand: 'which of too many nodes are left out is for the people to decide who plan the cloud.',
  source: limit.source,
  ...example(kvmPlan, { good: 'compute: 4', bad: 'compute: 98' }),
};
