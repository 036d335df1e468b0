/** The page of `plan/workload-backup-without-object-storage`. */
import { workloadBackup } from '../../../../architecture/backup.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Workloads are backed up to object storage, but the overcloud has no Swift.',
  why: 'VM instances, volumes and their snapshots are backed up through the Object Storage service. Without Swift, or without nodes for it, the copies cannot be stored.',
  source: workloadBackup.source,
  ...example(kvmPlan, { good: 'cinder, swift, neutron', bad: 'cinder, neutron' }),
};
