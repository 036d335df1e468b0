/** The page of `plan/vsa-nodes-unused`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "There are StoreVirtual VSA nodes, but 'vsa' is not listed as block storage.",
  why: 'VSA nodes only offer their disks to Block Storage. If Block Storage has no VSA back end, these servers are not used.',
  source:
    'Technical overview 1.1, table Services, row Block Storage; support matrix 1.1, row OvercloudVSAStorage',
  ...example(kvmPlan, { good: 'block-storage: [vsa]', bad: 'block-storage: [3par]' }),
};
