import { test } from 'vitest';
import { untaggedWithVlanId } from '../../../../../../server/src/core/dialects/plan/rules/vlans/untagged-with-vlan-id.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('an untagged network has no id', () => {
  checkRule(
    untaggedWithVlanId,
    `
      physical-networks:
        - network: storage
          vlan-type: untagged
          vlan-id: 140 # left over
          ^^^^^^^ warning: 'storage' is untagged (the Storage row of the physical networks table), so it has no 'vlan-id'.
          | fix: Remove 'vlan-id'
          | -     vlan-id: 140 # left over
          port: eth0
      virtual-networks:
        - { network: management, vlan-type: untagged, vlan-range: 1-2 }
        #                                             ^^^^^^^^^^ warning: 'management' is untagged (the Management row of the virtual networks table for KVM), so it has no 'vlan-range'.
        #                                             | fix: Remove 'vlan-range'
        #                                             | -   - { network: management, vlan-type: untagged, vlan-range: 1-2 }
        #                                             | +   - { network: management, vlan-type: untagged }
    `,
  );
});

test('where the type is wrong, the type is the mistake', () => {
  checkRule(
    untaggedWithVlanId,
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
