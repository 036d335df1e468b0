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
