/** The page of plan/backup-by. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

const DETAILS = ['seed-vm', 'undercloud', 'overcloud-management-controller', 'mysql']
  .map((target) => `    - { target: ${target}, by: administrators }`)
  .join('\n');

export const docs: RuleDocs = {
  summary: 'The backup of the cloud is left to its users.',
  why: 'The scripts reach into the seed VM, the undercloud and the controllers. Users of the cloud have no access there.',
  source: 'Technical overview 1.1, Backup and Restore nodes: scripts are to be used by administrators',
  ...example(`${kvmPlan}  details:\n${DETAILS}\n`, {
    good: 'mysql, by: administrators',
    bad: 'mysql, by: users',
  }),
};
