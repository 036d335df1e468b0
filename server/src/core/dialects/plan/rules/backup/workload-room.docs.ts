/** The page of plan/workload-room. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Object storage is too small for the backups of workloads.',
  why: 'Snapshots of VMs and volumes are kept in Swift. When it is full, backups fail, and so do uploads of users.',
  source: 'Technical overview 1.1, Backup and Restore nodes: workloads through the Object Storage service',
  byHand: 'only you know whether to keep fewer backups or add disks.',
  ...example(STORAGE, { good: 'workload-size: 4000', bad: 'workload-size: 9000' }),
};
