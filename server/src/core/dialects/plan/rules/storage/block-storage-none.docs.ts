/** The page of `plan/block-storage-none`. */
import { blockStorageSource } from '../../../../architecture/node-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "Block Storage ('cinder') is listed on KVM with no back end.",
  why: 'Cinder keeps no data itself: each volume is made on a StoreVirtual VSA, on a 3PAR array or in a Ceph cluster. With none of them, every request for a volume fails.',
  source: blockStorageSource,
  ...example(kvmPlan, { good: 'block-storage: [vsa]', bad: 'block-storage: []' }),
};
