import { test } from 'vitest';
import { backupScopeMissing } from '../../../../../../server/src/core/dialects/plan/rules/backup/backup-scope-missing.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('each of the four that is missing', () => {
  checkRule(
    backupScopeMissing,
    `
      backup:
        targets:
        ^^^^^^^ warning: Missing backup target 'undercloud', one of the four that the scripts cover.
        | fix: Add 'undercloud'
        |       - mysql # the cluster
        | +     - undercloud
        ^^^^^^^ warning: Missing backup target 'overcloud-management-controller', one of the four that the scripts cover.
        | fix: Add 'overcloud-management-controller'
        |       - mysql # the cluster
        | +     - overcloud-management-controller
          - seed-vm
          - mysql # the cluster
    `,
  );
});

test('targets that cannot be read, and services that are not listed, are unknown', () => {
  checkRule(
    backupScopeMissing,
    `
      deployment:
        overcloud: { controllers: 3 }
      backup:
        targets: [seed-vm, { undercloud: true }]
        workloads: object-storage
    `,
  );
});

test('without a list of targets, or with all four, nothing is left out', () => {
  checkRule(
    backupScopeMissing,
    `
    backup: { workloads: object-storage }
    `,
  );
  checkRule(
    backupScopeMissing,
    `
    backup: { targets: [mysql, overcloud-management-controller, undercloud, seed-vm] }
    `,
  );
  checkRule(
    backupScopeMissing,
    `
    backup: { targets: "{{ targets }}" }
    `,
  );
});

test('a list that others share is not changed', () => {
  checkRule(
    backupScopeMissing,
    `
    deployment: { undercloud: { services: &list [undercloud, mysql, overcloud-management-controller] } }
    backup: { targets: *list }
    #         ^^^^^^^ warning: Missing backup target 'seed-vm', one of the four that the scripts cover.
    #         | no fix
    `,
  );
});
