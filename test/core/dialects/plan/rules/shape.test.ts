import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = [
  'plan/unknown-key',
  'plan/missing-key',
  'plan/section-missing',
  'plan/missing-value',
  'plan/wrong-type',
  'plan/unknown-value',
  'plan/value-out-of-range',
  'plan/hypervisor-unknown',
  'plan/network-unknown',
  'plan/vlan-id-range',
  'plan/service-unknown',
  'plan/backup-scope-extra',
];

test('keys', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
        # ^^^^^^^^^^^^^^^^^ error plan/missing-key: An item of 'physical-networks' lacks the key 'vlan-type'.
          vlan_type: tagged
          ^^^^^^^^^ error plan/unknown-key: Unknown key 'vlan_type' in an item of 'physical-networks'; did you mean 'vlan-type'?
          | fix: Rename 'vlan_type' to 'vlan-type'
          | fix: Remove 'vlan_type'
      virtual-networks: []
      deployment: { overcloud: {} }
      backup: { targets: [] }
    `,
  );
  checkFix(
    { id: 'plan/unknown-key' },
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan_type: tagged
      virtual-networks: []
      deployment: { overcloud: {} }
      backup: { targets: [] }
    `,
    "Rename 'vlan_type' to 'vlan-type'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
      virtual-networks: []
      deployment: { overcloud: {} }
      backup: { targets: [] }
    `,
  );
  checkFix(
    { id: 'plan/unknown-key' },
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan_type: tagged
      virtual-networks: []
      deployment: { overcloud: {} }
      backup: { targets: [] }
    `,
    "Remove 'vlan_type'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
      virtual-networks: []
      deployment: { overcloud: {} }
      backup: { targets: [] }
    `,
  );
});

test('values', () => {
  checkRules(
    rules,
    `
      hypervisor: kmv
      #           ^^^ error plan/hypervisor-unknown: 'kmv' is not a known value of 'hypervisor'; did you mean 'kvm'?
      #           | fix: Change to 'kvm'
      physical-networks:
        - network: exernal
        #          ^^^^^^^ warning plan/network-unknown: 'exernal' is not a known value of 'network'; did you mean 'external'?
        #          | fix: Change to 'external'
          vlan-type: taged
          #          ^^^^^ error plan/unknown-value: 'taged' is not a known value of 'vlan-type'; did you mean 'tagged'?
          #          | fix: Change to 'tagged'
          vlan-id: 4095
          #        ^^^^ error plan/vlan-id-range: 'vlan-id' must lie between 1 and 4094.
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        #                        ^^^^^^^ error plan/service-unknown: 'sherpaa' is not a known item of 'services'; did you mean 'sherpa'?
        #                        | fix: Change to 'sherpa'
        overcloud: { controllers: "3", compute: -1, routing: }
        #                         ^^^ error plan/wrong-type: 'controllers' must be a whole number, not text.
        #                         | fix: Remove the quotes
        #                                       ^^ error plan/value-out-of-range: 'compute' must be at least 0 nodes.
        #                                           ^^^^^^^ error plan/missing-value: 'routing' has no value.
      backup: { targets: [seedvm], workloads: tape }
      #                   ^^^^^^ warning plan/backup-scope-extra: 'seedvm' is not a known item of 'targets'; did you mean 'seed-vm'?
      #                   | fix: Change to 'seed-vm'
      #                                       ^^^^ error plan/unknown-value: 'tape' is not a known value of 'workloads'; write 'object-storage'.
    `,
  );
  checkFix(
    { id: 'plan/hypervisor-unknown' },
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
    "Change to 'kvm'",
    `
      hypervisor: kvm
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
  );
  checkFix(
    { id: 'plan/network-unknown' },
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
    "Change to 'external'",
    `
      hypervisor: kmv
      physical-networks:
        - network: external
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
  );
  checkFix(
    { id: 'plan/unknown-value' },
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
    "Change to 'tagged'",
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: tagged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
  );
  checkFix(
    { id: 'plan/service-unknown' },
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
    "Change to 'sherpa'",
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
  );
  checkFix(
    { id: 'plan/wrong-type' },
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
    'Remove the quotes',
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: 3, compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
  );
  checkFix(
    { id: 'plan/backup-scope-extra' },
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seedvm], workloads: tape }
    `,
    "Change to 'seed-vm'",
    `
      hypervisor: kmv
      physical-networks:
        - network: exernal
          vlan-type: taged
          vlan-id: 4095
      virtual-networks: []
      deployment:
        undercloud: { services: [sherpaa] }
        overcloud: { controllers: "3", compute: -1, routing: }
      backup: { targets: [seed-vm], workloads: tape }
    `,
  );
});
