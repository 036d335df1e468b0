import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/storage-on-esx' };

test('VSA nodes and back ends on ESX', () => {
  checkRule(
    rule,
    `
      hypervisor: esx
      deployment:
        overcloud:
          controllers: 3
          vsa-storage: 3
          #            ^ warning: 'vsa-storage' has no place on ESX: StoreVirtual VSA nodes are deployed with KVM only.
          #            | fix: Remove 'vsa-storage'
          block-storage: [vsa, 3par]
          #                    ^^^^ warning: '3par' is block storage for KVM; on ESX volumes lie on the datastores of vCenter.
          #                    | fix: Remove '3par'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      deployment:
        overcloud:
          controllers: 3
          vsa-storage: 3
          block-storage: [vsa, 3par]
    `,
    "Remove 'vsa-storage'",
    `
      hypervisor: esx
      deployment:
        overcloud:
          controllers: 3
          block-storage: [vsa, 3par]
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      deployment:
        overcloud:
          controllers: 3
          vsa-storage: 3
          block-storage: [vsa, 3par]
    `,
    "Remove '3par'",
    `
      hypervisor: esx
      deployment:
        overcloud:
          controllers: 3
          vsa-storage: 3
          block-storage: [vsa]
    `,
  );
});

test('a back end alone', () => {
  checkRule(
    rule,
    `
      hypervisor: esx
      deployment:
        overcloud:
          vsa-storage: 0
          block-storage: [vsa]
          #               ^^^ warning: 'vsa' is block storage for KVM; on ESX volumes lie on the datastores of vCenter.
          #               | fix: Remove 'vsa'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      deployment:
        overcloud:
          vsa-storage: 0
          block-storage: [vsa]
    `,
    "Remove 'vsa'",
    `
      hypervisor: esx
      deployment:
        overcloud:
          vsa-storage: 0
          block-storage: []
    `,
  );
});

test('on KVM they are right', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      deployment: { overcloud: { vsa-storage: 3, block-storage: [vsa, 3par] } }
    `,
  );
});
