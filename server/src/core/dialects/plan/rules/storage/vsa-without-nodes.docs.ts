/** The page of `plan/vsa-without-nodes`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "Block storage 'vsa' is listed, but the plan has no VSA nodes.",
  why: 'StoreVirtual VSA runs on nodes of the overcloud. Without such nodes the back end has no disks, and every volume on it fails.',
  source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudVSAStorage',
  ...example(kvmPlan, { good: 'vsa-storage: 3', bad: 'vsa-storage: 0' }),
};
