import { test } from 'vitest';
import { fibreChannelVlan } from '../../../../../../server/src/core/dialects/plan/rules/networks/fibre-channel-vlan.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a VLAN type, an id and a carrier are one mistake', () => {
  checkRule(
    fibreChannelVlan,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
          vlan-type: tagged
          ^^^^^^^^^ warning: 'fibre-channel' is no Ethernet VLAN, so it has no 'vlan-type', 'vlan-id' or 'carried-by': the Fibre Channel row of the virtual networks table for KVM.
          | fix: Remove 'vlan-type', 'vlan-id' and 'carried-by'
          | -     vlan-type: tagged
          | -     vlan-id: 340
          | -     carried-by: external
          | related 5: 'vlan-id' stands here.
          | related 6: 'carried-by' stands here.
          vlan-id: 340
          carried-by: external
        - network: external
          vlan-type: tagged
    `,
  );
});

test('the name is all there is to say', () => {
  checkRule(
    fibreChannelVlan,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
    `,
  );
});

test('what is merged into it stays where it is written', () => {
  checkRule(
    fibreChannelVlan,
    `
    hypervisor: kvm
    physical-networks:
      - &wire { network: external, vlan-type: tagged, vlan-id: 331 }
    virtual-networks:
      - { <<: *wire, network: fibre-channel, carried-by: external }
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'fibre-channel' is no Ethernet VLAN, so it has no 'vlan-type', 'vlan-id' or 'carried-by': the Fibre Channel row of the virtual networks table for KVM.
      # | related 5: 'carried-by' stands here.
      # | fix: Remove 'vlan-type', 'vlan-id' and 'carried-by'
      # | -   - { <<: *wire, network: fibre-channel, carried-by: external }
      # | +   - { <<: *wire, network: fibre-channel }
      - { network: fibre-channel, vlan-range: 500-600 }
      #                           ^^^^^^^^^^ warning: 'fibre-channel' is no Ethernet VLAN, so it has no 'vlan-range': the Fibre Channel row of the virtual networks table for KVM.
      #                           | fix: Remove 'vlan-range'
      #                           | -   - { network: fibre-channel, vlan-range: 500-600 }
      #                           | +   - { network: fibre-channel }
      - { network: external, vlan-type: tagged, carried-by: external }
    `,
  );
});
