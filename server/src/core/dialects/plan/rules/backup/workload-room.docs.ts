/** The page of plan/workload-room. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Object storage has less room than the backups of workloads need.',
  why: 'Snapshots of VMs and volumes are kept in Swift. When it is full, backups fail, and so do uploads of users.',
  source: 'Technical overview 1.1, Backup and Restore nodes: workloads through the Object Storage service',
  byHand: 'only a person knows whether fewer backups or more disks are the answer.',
  ...example(STORAGE, { good: 'workload-size: 4000', bad: 'workload-size: 9000' }),
};
