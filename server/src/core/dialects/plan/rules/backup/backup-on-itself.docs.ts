/** The page of plan/backup-on-itself. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The backup of a machine is kept on the machine itself.',
  why: 'When the machine is lost, its backup is lost with it.',
  source: 'Back Up and Restore 1.1',
  byHand: 'only you know where else the backup can be kept.',
  ...example(kvmPlan, {
    good: '  workloads: object-storage',
    bad: '  workloads: object-storage\n  details:\n    - { target: seed-vm, to: "undercloud:/backup" }\n    - { target: undercloud, to: "undercloud:/backup" }\n    - { target: overcloud-management-controller, to: "undercloud:/backup" }\n    - { target: mysql, to: "undercloud:/backup" }',
  }),
};
