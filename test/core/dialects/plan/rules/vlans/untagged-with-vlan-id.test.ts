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
          ^^^^^^^ warning: 'storage' is untagged and cannot have a 'vlan-id'.
          | unnecessary
          | fix: Remove 'vlan-id'
          | -     vlan-id: 140 # left over
          port: eth0
      virtual-networks:
        - { network: management, vlan-type: untagged, vlan-range: 1-2 }
        #                                             ^^^^^^^^^^ warning: 'management' is untagged and cannot have a 'vlan-range'.
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

test('what is merged is not removed, and tagged networks and unknown types have ids', () => {
  checkRule(
    untaggedWithVlanId,
    `
    physical-networks:
      - &base { network: external, vlan-type: tagged, vlan-id: 331 }
      - { <<: *base, network: sdn, vlan-type: untagged }
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'sdn' is untagged and cannot have a 'vlan-id'.
      # | no fix
      - { network: mystery, vlan-id: 332 }
      - { network: mystery, vlan-type: "{{ type }}", vlan-id: 333 }
      - { network: mystery, vlan-type: untagged, vlan-id: 334, vlan-range: 500-600 }
      #                                          ^^^^^^^ warning: 'mystery' is untagged and cannot have a 'vlan-id'.
      #                                          | fix: Remove 'vlan-id'
      #                                          | -   - { network: mystery, vlan-type: untagged, vlan-id: 334, vlan-range: 500-600 }
      #                                          | +   - { network: mystery, vlan-type: untagged, vlan-range: 500-600 }
      #                                                        ^^^^^^^^^^ warning: 'mystery' is untagged and cannot have a 'vlan-range'.
      #                                                        | fix: Remove 'vlan-range'
      #                                                        | -   - { network: mystery, vlan-type: untagged, vlan-id: 334, vlan-range: 500-600 }
      #                                                        | +   - { network: mystery, vlan-type: untagged, vlan-id: 334 }
    `,
  );
});
