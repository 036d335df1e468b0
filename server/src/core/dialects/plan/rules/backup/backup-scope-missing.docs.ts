/** The page of `plan/backup-scope-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The backup does not include one of the four parts that the scripts for backup and restore cover.',
  why: 'Seed VM and undercloud exist once, without a second one to take over; the management controller has the singleton services; the database has the state of everything. Whatever is not backed up must be reinstalled after a failure.',
  source: 'Technical overview 1.1, Backup and Restore nodes',
  ...example(kvmPlan, {
    good: '[seed-vm, undercloud, overcloud-management-controller, mysql]',
    bad: '[seed-vm, undercloud, mysql]',
  }),
};
