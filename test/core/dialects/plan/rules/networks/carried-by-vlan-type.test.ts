import { test } from 'vitest';
import { carriedByVlanType } from '../../../../../../server/src/core/dialects/plan/rules/networks/carried-by-vlan-type.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a tagged network on an untagged wire, and the reverse', () => {
  checkRule(
    carriedByVlanType,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          vlan-type: untagged
        - network: external
          vlan-type: tagged
      virtual-networks:
        - network: external
          vlan-type: tagged
          carried-by: undercloud-management
          #           ^^^^^^^^^^^^^^^^^^^^^ error: Tagged network 'external' cannot run over untagged 'undercloud-management'.
          #           | fix: Change 'carried-by' to 'external'
          #           | -     carried-by: undercloud-management
          #           | +     carried-by: external
          #           | related 4: 'undercloud-management' is untagged.
        - network: management
          vlan-type: untagged
          carried-by: external
          #           ^^^^^^^^ error: Untagged network 'management' cannot run over tagged 'external'.
          #           | fix: Change 'carried-by' to 'undercloud-management'
          #           | -     carried-by: external
          #           | +     carried-by: undercloud-management
          #           | related 6: 'external' is tagged.
    `,
  );
});

test('a wrong VLAN type is reported as such, and nothing that follows from it', () => {
  checkRule(
    carriedByVlanType,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: untagged }
        - { network: undercloud-management, vlan-type: untagged }
      virtual-networks:
        - { network: external, vlan-type: tagged, carried-by: external }
        - { network: service, vlan-type: untagged, carried-by: undercloud-management }
        - { network: fibre-channel, carried-by: external }
    `,
  );
});

test('a network of no table, and a carrier that the table judges', () => {
  checkRule(
    carriedByVlanType,
    `
    hypervisor: kvm
    physical-networks:
      - { network: undercloud-management, vlan-type: untagged }
      - { network: external }
    virtual-networks:
      - { network: mystery, vlan-type: tagged, carried-by: undercloud-management }
      #                                                    ^^^^^^^^^^^^^^^^^^^^^ error: Tagged network 'mystery' cannot run over untagged 'undercloud-management'.
      #                                                    | related 3: 'undercloud-management' is untagged.
      #                                                    | no fix
      - { network: management, carried-by: external }
      #                                    ^^^^^^^^ error: Untagged network 'management' cannot run over tagged 'external'.
      #                                    | related 4: 'external' is tagged.
      #                                    | fix: Change 'carried-by' to 'undercloud-management'
      #                                    | -   - { network: management, carried-by: external }
      #                                    | +   - { network: management, carried-by: undercloud-management }
    `,
  );
});

test('types that are one, unknown or none, and what nothing carries', () => {
  checkRule(
    carriedByVlanType,
    `
    hypervisor: kvm
    physical-networks:
      - { network: undercloud-management, vlan-type: untagged }
      - { network: external, vlan-type: tagged }
      - { network: other, vlan-type: "{{ type }}" }
    virtual-networks:
      - { network: management, vlan-type: untagged, carried-by: undercloud-management }
      - { network: external, vlan-type: tagged, carried-by: other }
      - { network: service, vlan-type: tagged }
      - { network: fibre-channel, carried-by: external }
      - { network: mystery, carried-by: external }
    `,
  );
});

test('a right carrier of the wrong type is no repair', () => {
  checkRule(
    carriedByVlanType,
    `
    hypervisor: kvm
    physical-networks:
      - { network: undercloud-management, vlan-type: untagged }
      - { network: external, vlan-type: untagged }
      - { network: storage, vlan-type: tagged }
    virtual-networks:
      - { network: external, vlan-type: tagged, carried-by: undercloud-management }
      #                                                     ^^^^^^^^^^^^^^^^^^^^^ error: Tagged network 'external' cannot run over untagged 'undercloud-management'.
      #                                                     | related 3: 'undercloud-management' is untagged.
      #                                                     | no fix
    `,
  );
});
