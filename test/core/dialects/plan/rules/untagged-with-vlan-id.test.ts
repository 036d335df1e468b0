import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/untagged-with-vlan-id' };

test('an untagged network has no id', () => {
  checkRule(
    rule,
    `
      physical-networks:
        - network: storage
          vlan-type: untagged
          vlan-id: 140 # left over
          ^^^^^^^ warning: 'storage' is untagged (the Storage row of the physical networks table), so it has no 'vlan-id'.
          | fix: Remove 'vlan-id'
          port: eth0
      virtual-networks:
        - { network: management, vlan-type: untagged, vlan-range: 1-2 }
        #                                             ^^^^^^^^^^ warning: 'management' is untagged (the Management row of the virtual networks table for KVM), so it has no 'vlan-range'.
        #                                             | fix: Remove 'vlan-range'
    `,
  );
  checkFix(
    rule,
    `
      physical-networks:
        - network: storage
          vlan-type: untagged
          vlan-id: 140 # left over
          port: eth0
      virtual-networks:
        - { network: management, vlan-type: untagged, vlan-range: 1-2 }
    `,
    "Remove 'vlan-id'",
    `
      physical-networks:
        - network: storage
          vlan-type: untagged
          port: eth0
      virtual-networks:
        - { network: management, vlan-type: untagged, vlan-range: 1-2 }
    `,
  );
  checkFix(
    rule,
    `
      physical-networks:
        - network: storage
          vlan-type: untagged
          vlan-id: 140 # left over
          port: eth0
      virtual-networks:
        - { network: management, vlan-type: untagged, vlan-range: 1-2 }
    `,
    "Remove 'vlan-range'",
    `
      physical-networks:
        - network: storage
          vlan-type: untagged
          vlan-id: 140 # left over
          port: eth0
      virtual-networks:
        - { network: management, vlan-type: untagged }
    `,
  );
});

test('where the type is wrong, the type is the mistake', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: untagged
          vlan-id: 331
      virtual-networks:
        - network: fibre-channel
          vlan-id: 12
    `,
  );
});
