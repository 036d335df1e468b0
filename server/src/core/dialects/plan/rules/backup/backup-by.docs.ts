/** The page of plan/backup-by. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

const DETAILS = ['seed-vm', 'undercloud', 'overcloud-management-controller', 'mysql']
  .map((target) => `    - { target: ${target}, by: administrators }`)
  .join('\n');

export const docs: RuleDocs = {
  summary: 'The backup of the cloud is assigned to its users.',
  why: 'The scripts need access to the seed VM, the undercloud and the controllers, which users of the cloud do not have.',
  source: 'Technical overview 1.1, Backup and Restore nodes: scripts are to be used by administrators',
  ...example(`${kvmPlan}  details:\n${DETAILS}\n`, {
    good: 'mysql, by: administrators',
    bad: 'mysql, by: users',
  }),
};
