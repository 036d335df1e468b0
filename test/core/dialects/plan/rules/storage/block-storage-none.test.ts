import { test } from 'vitest';
import { blockStorageNone } from '../../../../../../server/src/core/dialects/plan/rules/storage/block-storage-none.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('Cinder with an empty list', () => {
  checkRule(
    blockStorageNone,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 3
          block-storage: []
          ^^^^^^^^^^^^^ error: 'cinder' needs 'vsa', '3par' or 'ceph' under 'block-storage'.
          | fix: Add 'vsa' to 'block-storage'
          | -     block-storage: []
          | +     block-storage: [vsa]
          services: [keystone, cinder]
    `,
  );
});

test('Cinder with no list', () => {
  checkRule(
    blockStorageNone,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          services: [keystone, cinder]
          #                    ^^^^^^ error: 'cinder' needs 'vsa', '3par' or 'ceph' under 'block-storage'.
          #                    | fix: Add '3par' to 'block-storage'
          #                    |       services: [keystone, cinder]
          #                    | +     block-storage: [3par]
    `,
  );
});

test('with a list that cannot be read nothing is known to be wrong, and many nodes are several clusters', () => {
  checkRule(
    blockStorageNone,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          vsa-storage: 32
          block-storage: [vsaa]
          services: [cinder]
    `,
  );
});

test('one node of VSA is enough to name it, and none names 3PAR', () => {
  checkRule(
    blockStorageNone,
    `
    hypervisor: kvm
    deployment:
      overcloud: { vsa-storage: 1, block-storage: [], services: [cinder] }
      #                            ^^^^^^^^^^^^^ error: 'cinder' needs 'vsa', '3par' or 'ceph' under 'block-storage'.
      #                            | fix: Add 'vsa' to 'block-storage'
      #                            | -   overcloud: { vsa-storage: 1, block-storage: [], services: [cinder] }
      #                            | +   overcloud: { vsa-storage: 1, block-storage: [vsa], services: [cinder] }
    `,
  );
  checkRule(
    blockStorageNone,
    `
    hypervisor: kvm
    deployment:
      overcloud: { vsa-storage: "{{ nodes }}", block-storage: [], services: [cinder] }
      #                                        ^^^^^^^^^^^^^ error: 'cinder' needs 'vsa', '3par' or 'ceph' under 'block-storage'.
      #                                        | fix: Add '3par' to 'block-storage'
      #                                        | -   overcloud: { vsa-storage: "{{ nodes }}", block-storage: [], services: [cinder] }
      #                                        | +   overcloud: { vsa-storage: "{{ nodes }}", block-storage: [3par], services: [cinder] }
    `,
  );
});

test('on ESX, without Cinder, and with either kind', () => {
  checkRule(
    blockStorageNone,
    `
    hypervisor: esx
    deployment: { overcloud: { block-storage: [], services: [cinder] } }
    `,
  );
  checkRule(
    blockStorageNone,
    `
    deployment: { overcloud: { block-storage: [], services: [cinder] } }
    `,
  );
  checkRule(
    blockStorageNone,
    `
    hypervisor: kvm
    deployment: { overcloud: { block-storage: [], services: [nova] } }
    `,
  );
  checkRule(
    blockStorageNone,
    `
    hypervisor: kvm
    deployment: { overcloud: { block-storage: [3par], services: [cinder] } }
    `,
  );
  checkRule(
    blockStorageNone,
    `
    hypervisor: kvm
    deployment: { overcloud: { block-storage: "{{ kinds }}", services: [cinder] } }
    `,
  );
});
