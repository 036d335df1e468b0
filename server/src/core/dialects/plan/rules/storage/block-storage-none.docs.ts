/** The page of `plan/block-storage-none`. */
import { blockStorageSource } from '../../../../architecture/node-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "Block Storage ('cinder') is listed on KVM without a back end.",
  why: 'Cinder stores no data itself: each volume is on a StoreVirtual VSA, a 3PAR array or a Ceph cluster. Without one of them, every request for a volume fails.',
  source: blockStorageSource,
  ...example(kvmPlan, { good: 'block-storage: [vsa]', bad: 'block-storage: []' }),
};
