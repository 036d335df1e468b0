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
          ^^^^^^^^^ warning: 'fibre-channel' is not an Ethernet network and takes no 'vlan-type', 'vlan-id' or 'carried-by'.
          | fix: Remove 'vlan-type', 'vlan-id' and 'carried-by'
          | -     vlan-type: tagged
          | -     vlan-id: 340
          | -     carried-by: external
          | related 5: 'vlan-id' is given here.
          | related 6: 'carried-by' is given here.
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
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'fibre-channel' is not an Ethernet network and takes no 'vlan-type', 'vlan-id' or 'carried-by'.
      # | related 5: 'carried-by' is given here.
      # | fix: Remove 'vlan-type', 'vlan-id' and 'carried-by'
      # | -   - { <<: *wire, network: fibre-channel, carried-by: external }
      # | +   - { <<: *wire, network: fibre-channel }
      - { network: fibre-channel, vlan-range: 500-600 }
      #                           ^^^^^^^^^^ warning: 'fibre-channel' is not an Ethernet network and takes no 'vlan-range'.
      #                           | fix: Remove 'vlan-range'
      #                           | -   - { network: fibre-channel, vlan-range: 500-600 }
      #                           | +   - { network: fibre-channel }
      - { network: external, vlan-type: tagged, carried-by: external }
    `,
  );
});

test('a subnet, a gateway, addresses and a port are those of an Ethernet network', () => {
  checkRule(
    fibreChannelVlan,
    `
      hypervisor: kvm
      virtual-networks:
        - { network: fibre-channel, cidr: 10.64.0.0/24, gateway-ip: 10.64.0.1, addresses: [10.64.0.9], port: hba0 }
        #                           ^^^^ warning: 'fibre-channel' is not an Ethernet network and takes no 'cidr', 'gateway-ip', 'addresses' or 'port'.
        #                           | fix: Remove 'cidr', 'gateway-ip', 'addresses' and 'port'
        #                           | -   - { network: fibre-channel, cidr: 10.64.0.0/24, gateway-ip: 10.64.0.1, addresses: [10.64.0.9], port: hba0 }
        #                           | +   - { network: fibre-channel }
    `,
  );
});
