import { test } from 'vitest';
import { workloadBackupWithoutObjectStorage } from '../../../../../../server/src/core/dialects/plan/rules/backup/workload-backup-without-object-storage.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('workloads without Swift', () => {
  checkRule(
    workloadBackupWithoutObjectStorage,
    `
      deployment:
        overcloud:
          services: [nova]
      backup:
        workloads: object-storage
        #          ^^^^^^^^^^^^^^ error: Workloads are backed up to object storage, but the overcloud does not list 'swift'.
        #          | fix: Add 'swift' to the overcloud
        #          | -     services: [nova]
        #          | +     services: [nova, swift]
    `,
  );
});

test('workloads without Swift nodes', () => {
  checkRule(
    workloadBackupWithoutObjectStorage,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          swift-storage: 0
          services: [swift]
      backup:
        workloads: object-storage
        #          ^^^^^^^^^^^^^^ error: Workloads are backed up to object storage, but 'swift-storage' is 0.
        #          | fix: Change 'swift-storage' to 2
        #          | -     swift-storage: 0
        #          | +     swift-storage: 2
        #          | related 4: 'swift-storage' is 0.
    `,
  );
});

test('targets that cannot be read, and services that are not listed, are unknown', () => {
  checkRule(
    workloadBackupWithoutObjectStorage,
    `
      deployment:
        overcloud: { controllers: 3 }
      backup:
        targets: [seed-vm, { undercloud: true }]
        workloads: object-storage
    `,
  );
});

test('other backups, and Swift with a node, have what they need', () => {
  checkRule(
    workloadBackupWithoutObjectStorage,
    `
    deployment: { overcloud: { swift-storage: 0, services: [nova] } }
    backup: { workloads: tape }
    `,
  );
  checkRule(
    workloadBackupWithoutObjectStorage,
    `
    deployment: { overcloud: { swift-storage: 1, services: [swift] } }
    backup: { workloads: object-storage }
    `,
  );
  checkRule(
    workloadBackupWithoutObjectStorage,
    `
    deployment: { overcloud: { services: [nova, "{{ service }}"] } }
    backup: { workloads: object-storage }
    `,
  );
});

test('no node counts also where services are not listed', () => {
  checkRule(
    workloadBackupWithoutObjectStorage,
    `
    hypervisor: esx
    deployment: { overcloud: { swift-storage: 0 } }
    backup: { workloads: object-storage }
    #                    ^^^^^^^^^^^^^^ error: Workloads are backed up to object storage, but 'swift-storage' is 0.
    #                    | related 2: 'swift-storage' is 0.
    #                    | fix: Change 'swift-storage' to 2
    #                    | - deployment: { overcloud: { swift-storage: 0 } }
    #                    | + deployment: { overcloud: { swift-storage: 2 } }
    `,
  );
});
