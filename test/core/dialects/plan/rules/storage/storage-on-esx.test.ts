import { test } from 'vitest';
import { storageOnEsx } from '../../../../../../server/src/core/dialects/plan/rules/storage/storage-on-esx.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('VSA nodes and back ends on ESX', () => {
  checkRule(
    storageOnEsx,
    `
      hypervisor: esx
      deployment:
        overcloud:
          controllers: 3
          vsa-storage: 3
          #            ^ warning: 'vsa-storage' has no place on ESX: StoreVirtual VSA nodes are deployed with KVM only.
          #            | fix: Remove 'vsa-storage'
          #            | -     vsa-storage: 3
          block-storage: [vsa, 3par]
          #                    ^^^^ warning: '3par' is block storage for KVM; on ESX volumes lie on the datastores of vCenter.
          #                    | fix: Remove '3par'
          #                    | -     block-storage: [vsa, 3par]
          #                    | +     block-storage: [vsa]
    `,
  );
});

test('a back end alone', () => {
  checkRule(
    storageOnEsx,
    `
      hypervisor: esx
      deployment:
        overcloud:
          vsa-storage: 0
          block-storage: [vsa]
          #               ^^^ warning: 'vsa' is block storage for KVM; on ESX volumes lie on the datastores of vCenter.
          #               | fix: Remove 'vsa'
          #               | -     block-storage: [vsa]
          #               | +     block-storage: []
    `,
  );
});

test('on KVM they are right', () => {
  checkRule(
    storageOnEsx,
    `
      hypervisor: kvm
      deployment: { overcloud: { vsa-storage: 3, block-storage: [vsa, 3par] } }
    `,
  );
});
