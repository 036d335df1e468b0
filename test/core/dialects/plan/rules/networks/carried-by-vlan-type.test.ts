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
          #           ^^^^^^^^^^^^^^^^^^^^^ error: 'external' is tagged, and 'undercloud-management', which is to carry it, is untagged: the External row of the virtual networks table for KVM.
          #           | fix: Let 'external' carry it
          #           | -     carried-by: undercloud-management
          #           | +     carried-by: external
          #           | related 4: 'undercloud-management' is untagged.
        - network: management
          vlan-type: untagged
          carried-by: external
          #           ^^^^^^^^ error: 'management' is untagged, and 'external', which is to carry it, is tagged: the Management row of the virtual networks table for KVM.
          #           | fix: Let 'undercloud-management' carry it
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
      #                                                    ^^^^^^^^^^^^^^^^^^^^^ error: 'mystery' is tagged, and 'undercloud-management', which is to carry it, is untagged.
      #                                                    | related 3: 'undercloud-management' is untagged.
      #                                                    | no fix
      - { network: management, carried-by: external }
      #                                    ^^^^^^^^ error: 'management' is untagged, and 'external', which is to carry it, is tagged: the Management row of the virtual networks table for KVM.
      #                                    | related 4: 'external' is tagged.
      #                                    | fix: Let 'undercloud-management' carry it
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
      #                                                     ^^^^^^^^^^^^^^^^^^^^^ error: 'external' is tagged, and 'undercloud-management', which is to carry it, is untagged: the External row of the virtual networks table for KVM.
      #                                                     | related 3: 'undercloud-management' is untagged.
      #                                                     | no fix
    `,
  );
});
