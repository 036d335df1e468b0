import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/backup-scope-missing', 'plan/workload-backup-without-object-storage'];

test('each of the four that is missing', () => {
  checkRules(
    rules,
    `
      backup:
        targets:
        ^^^^^^^ warning plan/backup-scope-missing: The backup leaves out 'undercloud', one of the four parts that the scripts cover (section Backup and Restore nodes).
        | fix: Add 'undercloud'
        ^^^^^^^ warning plan/backup-scope-missing: The backup leaves out 'overcloud-management-controller', one of the four parts that the scripts cover (section Backup and Restore nodes).
        | fix: Add 'overcloud-management-controller'
          - seed-vm
          - mysql # the cluster
    `,
  );
  checkFix(
    { id: 'plan/backup-scope-missing' },
    `
      backup:
        targets:
          - seed-vm
          - mysql # the cluster
    `,
    "Add 'undercloud'",
    `
      backup:
        targets:
          - seed-vm
          - mysql # the cluster
          - undercloud
    `,
  );
  checkFix(
    { id: 'plan/backup-scope-missing' },
    `
      backup:
        targets:
          - seed-vm
          - mysql # the cluster
    `,
    "Add 'overcloud-management-controller'",
    `
      backup:
        targets:
          - seed-vm
          - mysql # the cluster
          - overcloud-management-controller
    `,
  );
});

test('workloads without Swift', () => {
  checkRules(
    rules,
    `
      deployment:
        overcloud:
          services: [nova]
      backup:
        workloads: object-storage
        #          ^^^^^^^^^^^^^^ error plan/workload-backup-without-object-storage: Workloads are backed up to object storage, and 'swift' is not among the services of the overcloud (section Backup and Restore nodes).
        #          | fix: Add 'swift' to the overcloud
    `,
  );
  checkFix(
    { id: 'plan/workload-backup-without-object-storage' },
    `
      deployment:
        overcloud:
          services: [nova]
      backup:
        workloads: object-storage
    `,
    "Add 'swift' to the overcloud",
    `
      deployment:
        overcloud:
          services: [nova, swift]
      backup:
        workloads: object-storage
    `,
  );
});

test('workloads without Swift nodes', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 0
          services: [swift]
      backup:
        workloads: object-storage
        #          ^^^^^^^^^^^^^^ error plan/workload-backup-without-object-storage: Workloads are backed up to object storage, and 'swift-storage' is 0: there is no node for it (section Backup and Restore nodes).
        #          | fix: Change 'swift-storage' to 2
        #          | related 4: 'swift-storage' is 0.
    `,
  );
  checkFix(
    { id: 'plan/workload-backup-without-object-storage' },
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 0
          services: [swift]
      backup:
        workloads: object-storage
    `,
    "Change 'swift-storage' to 2",
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 2
          services: [swift]
      backup:
        workloads: object-storage
    `,
  );
});

test('targets that cannot be read, and services that are not listed, are unknown', () => {
  checkRules(
    rules,
    `
      deployment:
        overcloud: { controllers: 3 }
      backup:
        targets: [seed-vm, { undercloud: true }]
        workloads: object-storage
    `,
  );
});
