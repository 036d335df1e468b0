import { test } from 'vitest';
import { shape } from '../../../../../../server/src/core/dialects/plan/rules/shape/shape.js';
import { checkRules } from '../../../../../support/check-rule.js';

const ids = shape.map(({ id }) => id);

test('keys', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan_type: tagged
          ^^^^^^^^^ error plan/unknown-key: Unknown key 'vlan_type' in an item of 'physical-networks'. Did you mean 'vlan-type'?
          | preferred fix: Rename 'vlan_type' to 'vlan-type'
          | -     vlan_type: tagged
          | +     vlan-type: tagged
          | fix: Remove 'vlan_type'
          | -     vlan_type: tagged
      virtual-networks: []
      deployment: { overcloud: {} }
      backup: { targets: [] }
    `,
  );
});

test('values', () => {
  checkRules(
    ids,
    `
      hypervisor: kmv
      #           ^^^ error plan/hypervisor-unknown: 'kmv' is not a valid value of 'hypervisor'. Did you mean 'kvm'?
      #           | preferred fix: Change to 'kvm'
      #           | - hypervisor: kmv
      #           | + hypervisor: kvm
      physical-networks:
        - network: exernal
        #          ^^^^^^^ warning plan/network-unknown: 'exernal' is not a valid value of 'network'. Did you mean 'external'?
        #          | preferred fix: Change to 'external'
        #          | -   - network: exernal
        #          | +   - network: external
          vlan-type: taged
          #          ^^^^^ error plan/unknown-value: 'taged' is not a valid value of 'vlan-type'. Did you mean 'tagged'?
          #          | preferred fix: Change to 'tagged'
          #          | -     vlan-type: taged
          #          | +     vlan-type: tagged
          vlan-id: 4095
          #        ^^^^ error plan/vlan-id-range: 'vlan-id' must be between 1 and 4094, not 4095.
          #        | fix: Change to '100', next free VLAN id
          #        | -     vlan-id: 4095
          #        | +     vlan-id: 100
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        #                        ^^^^^^^ error plan/service-unknown: 'sherpaa' is not a valid item of 'services'. Did you mean 'sherpa'?
        #                        | preferred fix: Change to 'sherpa'
        #                        | -   undercloud: { services: [sherpaa] }
        #                        | +   undercloud: { services: [sherpa] }
        overcloud: { controllers: "3", compute: -1, routing: }
        #                         ^^^ error plan/wrong-type: 'controllers' must be a whole number, without quotes.
        #                         | preferred fix: Remove the quotes
        #                         | -   overcloud: { controllers: "3", compute: -1, routing: }
        #                         | +   overcloud: { controllers: 3, compute: -1, routing: }
        #                                       ^^ error plan/value-out-of-range: 'compute' must be at least 0 nodes, not -1.
        #                                       | fix: Change to '1'
        #                                       | fix: Change to '0'
        #                                           ^^^^^^^ error plan/missing-value: 'routing' has no value.
      backup: { targets: [seedvm], workloads: tape }
      #                   ^^^^^^ warning plan/backup-scope-extra: 'seedvm' is not a valid item of 'targets'. Did you mean 'seed-vm'?
      #                   | preferred fix: Change to 'seed-vm'
      #                   | - backup: { targets: [seedvm], workloads: tape }
      #                   | + backup: { targets: [seed-vm], workloads: tape }
      #                                       ^^^^ error plan/unknown-value: 'tape' is not a valid value of 'workloads'. Expected 'object-storage'.
    `,
  );
});

test('what a plan must have, and what it should have', () => {
  checkRules(
    ids,
    `
    hypervisor: kvm
    ^^^^^^^^^^^^^^^ warning plan/section-missing: Missing required keys 'deployment' and 'backup'.
    | fix: Add 'deployment' and 'backup'
    | fix: Add 'deployment'
    | fix: Add 'backup'
    |   physical-networks: []
    | + backup:
    | +   targets: [seed-vm, undercloud, overcloud-management-controller, mysql]
    | +   workloads: object-storage
    physical-networks: []
    `,
  );
  checkRules(
    ids,
    `
    hypervisor: kvm
    physical-networks: []
    virtual-networks: []
    deployment: { overcloud: {} }
    backup: { targets: [seed-vm] }
    `,
  );
});

test('numbers beyond their bounds, and keys without a value', () => {
  checkRules(
    ids,
    `
    hypervisor:
    ^^^^^^^^^^ error plan/missing-value: 'hypervisor' has no value.
    | fix: Write 'kvm'
    | - hypervisor:
    | + hypervisor: kvm
    | fix: Write 'esx'
    | - hypervisor:
    | + hypervisor: esx
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 0 }
      #                                                  ^ error plan/vlan-id-range: 'vlan-id' must be between 1 and 4094, not 0.
      #                                                  | fix: Change to '2', next free VLAN id
      #                                                  | -   - { network: external, vlan-type: tagged, vlan-id: 0 }
      #                                                  | +   - { network: external, vlan-type: tagged, vlan-id: 2 }
      - { network: service, vlan-type: tagged, vlan-id: 1 }
      - { network: storage, vlan-type: tagged, vlan-id: 4094 }
      - { network: sdn, vlan-type: tagged, vlan-id: 4095 }
      #                                             ^^^^ error plan/vlan-id-range: 'vlan-id' must be between 1 and 4094, not 4095.
      #                                             | fix: Change to '2', next free VLAN id
    virtual-networks: []
    deployment: { overcloud: { compute: -1, vsa-storage: 0 } }
    #                                   ^^ error plan/value-out-of-range: 'compute' must be at least 0 nodes, not -1.
    #                                   | fix: Change to '1'
    #                                   | - deployment: { overcloud: { compute: -1, vsa-storage: 0 } }
    #                                   | + deployment: { overcloud: { compute: 1, vsa-storage: 0 } }
    #                                   | fix: Change to '0'
    backup: { targets: [] }
    `,
  );
});
