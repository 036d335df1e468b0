/** The page of plan/backup-detail-missing. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The details of the backup do not include one of its targets.',
  why: 'For each target it must be known what is saved, by whom and where to. The one that is left out is the one that is missed when it is needed.',
  source: 'Technical overview 1.1, Backup and Restore nodes',
  ...example(kvmPlan, {
    good: '  workloads: object-storage',
    bad: '  workloads: object-storage\n  details:\n    - { target: mysql, by: administrators, to: backup.example.com }',
  }),
};
