/** The page of `plan/block-storage-none`. */
import { blockStorageSource } from '../../../../architecture/node-roles.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "Block Storage ('cinder') is listed on KVM with neither VSA nor 3PAR behind it.",
  why: 'Cinder keeps no data itself: each volume is made on a StoreVirtual VSA or on a 3PAR array. With neither, every request for a volume fails.',
  source: blockStorageSource,
  ...example(kvmPlan, { good: 'block-storage: [vsa]', bad: 'block-storage: []' }),
};
