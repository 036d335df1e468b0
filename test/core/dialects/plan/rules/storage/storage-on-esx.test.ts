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
          #            ^ warning: 'vsa-storage' cannot be used on ESX: VSA nodes are deployed with KVM only.
          #            | fix: Change the hypervisor to 'kvm'
          #            | - hypervisor: esx
          #            | + hypervisor: kvm
          #            | fix: Remove 'vsa-storage' and 'vsa'
          #            | -     vsa-storage: 3
          #            | -     block-storage: [vsa, 3par]
          #            | +     block-storage: [3par]
          block-storage: [vsa, 3par]
          #                    ^^^^ warning: '3par' is block storage for KVM; on ESX, volumes are on the datastores of vCenter.
          #                    | fix: Change the hypervisor to 'kvm'
          #                    | - hypervisor: esx
          #                    | + hypervisor: kvm
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
          #               ^^^ warning: 'vsa' is block storage for KVM; on ESX, volumes are on the datastores of vCenter.
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

test('no nodes, nodes that cannot be read, and back ends that others share', () => {
  checkRule(
    storageOnEsx,
    `
    hypervisor: esx
    deployment: { overcloud: { vsa-storage: 0, block-storage: [vsa] } }
    #                                                          ^^^ warning: 'vsa' is block storage for KVM; on ESX, volumes are on the datastores of vCenter.
    #                                                          | fix: Remove 'vsa'
    #                                                          | - deployment: { overcloud: { vsa-storage: 0, block-storage: [vsa] } }
    #                                                          | + deployment: { overcloud: { vsa-storage: 0, block-storage: [] } }
    `,
  );
  checkRule(
    storageOnEsx,
    `
    hypervisor: esx
    deployment: { overcloud: { vsa-storage: "{{ nodes }}" } }
    `,
  );
  checkRule(
    storageOnEsx,
    `
    hypervisor: esx
    deployment:
      undercloud: { services: [&kind 3par] }
      overcloud: { vsa-storage: 1, block-storage: [*kind] }
      #                         ^ warning: 'vsa-storage' cannot be used on ESX: VSA nodes are deployed with KVM only.
      #                         | fix: Change the hypervisor to 'kvm'
      #                         | - hypervisor: esx
      #                         | + hypervisor: kvm
      #                         | fix: Remove 'vsa-storage'
      #                         | -   overcloud: { vsa-storage: 1, block-storage: [*kind] }
      #                         | +   overcloud: { block-storage: [*kind] }
      #                                            ^^^^^ warning: '3par' is block storage for KVM; on ESX, volumes are on the datastores of vCenter.
      #                                            | fix: Change the hypervisor to 'kvm'
      #                                            | - hypervisor: esx
      #                                            | + hypervisor: kvm
    `,
  );
  checkRule(
    storageOnEsx,
    `
    deployment: { overcloud: { vsa-storage: 3, block-storage: [vsa] } }
    `,
  );
});
