/** The page of plan/backup-detail-missing. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The details of the backup do not include one of its targets.',
  why: 'For each target, write down what is backed up, by whom and to which place. Otherwise, this is unknown when the backup is needed.',
  source: 'Technical overview 1.1, Backup and Restore nodes',
  ...example(kvmPlan, {
    good: '  workloads: object-storage',
    bad: '  workloads: object-storage\n  details:\n    - { target: mysql, by: administrators, to: backup.example.com }',
  }),
};
