import { test } from 'vitest';
import { carrierDiffers } from '../../../../../../server/src/core/dialects/plan/rules/networks/carrier-differs.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a VLAN id, and what may be done', () => {
  checkRule(
    carrierDiffers,
    `
      hypervisor: kvm
      physical-networks:
        - { network: service, vlan-type: tagged, vlan-id: 62, port: p2p1 }
      virtual-networks:
        - { network: service, vlan-type: tagged, vlan-id: 26, carried-by: service }
        #                                                 ^^ error: 'service' has the VLAN id 26, but the physical network 'service' that carries it has 62.
        #                                                 | related 3: The VLAN id of the physical network 'service' is 62.
        #                                                 | fix: Change to '62'
        #                                                 | fix: Remove 'vlan-id' here
        #                                                 | fix: Change the VLAN id of the physical network 'service' to '26'
    `,
  );
});

test('a subnet, where the gateway follows from it, and a gateway alone', () => {
  checkRule(
    carrierDiffers,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 61, cidr: 10.61.0.0/24, gateway-ip: 10.61.0.1, port: p2p1 }
        - { network: service, vlan-type: tagged, vlan-id: 62, cidr: 10.62.0.0/24, gateway-ip: 10.62.0.1, port: p2p1 }
      virtual-networks:
        - { network: external, vlan-type: tagged, cidr: 10.16.0.0/24, gateway-ip: 10.16.0.1, carried-by: external }
        #                                               ^^^^^^^^^^^^ error: 'external' has the subnet 10.16.0.0/24, but the physical network 'external' that carries it has 10.61.0.0/24.
        - { network: service, vlan-type: tagged, gateway-ip: 10.62.0.2, carried-by: service }
        #                                                    ^^^^^^^^^ error: 'service' has the gateway 10.62.0.2, but the physical network 'service' that carries it has 10.62.0.1.
    `,
  );
});

test('a port, of any network that is carried', () => {
  checkRule(
    carrierDiffers,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 61, port: p2p1 }
      virtual-networks:
        - { network: esx, vlan-type: tagged, vlan-id: 63, port: p2p2, carried-by: external }
        #                                                       ^^^^ error: 'esx' has the port p2p2, but the physical network 'external' that carries it has p2p1.
    `,
  );
});

test('without a carrier it is the physical network of its name', () => {
  checkRule(
    carrierDiffers,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 61 }
      virtual-networks:
        - { network: external, vlan-type: tagged, vlan-id: 16 }
        #                                                  ^^ error: 'external' has the VLAN id 16, but the physical network 'external' that carries it has 61.
    `,
  );
});

test('the same, what is left out, another network on the wire, and what others report', () => {
  checkRule(
    carrierDiffers,
    `
      hypervisor: esx
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 10.60.0.0/24, port: p2p1 }
        - { network: external, vlan-type: tagged, vlan-id: 61, cidr: 10.61.0.0/24, gateway-ip: 10.61.0.1, port: p2p1 }
      virtual-networks:
        - { network: management, vlan-type: untagged, cidr: 10.66.0.0/24, carried-by: undercloud-management }
        - { network: external, vlan-type: tagged, vlan-id: 61, cidr: 10.61.0.0/24, gateway-ip: 10.99.0.1, carried-by: external }
        - { network: esx, vlan-type: tagged, vlan-id: 63, cidr: 10.63.0.0/24, carried-by: external }
        - { network: esx-tenant, vlan-type: tagged, vlan-range: 70-80, carried-by: external }
    `,
  );
});

test('untagged networks on two ports have no other rule', () => {
  checkRule(
    carrierDiffers,
    `
      hypervisor: kvm
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 10.60.0.0/24 }
      virtual-networks:
        - { network: management, vlan-type: untagged, cidr: 10.66.0.0/24, carried-by: undercloud-management }
        #                                                   ^^^^^^^^^^^^ error: 'management' has the subnet 10.66.0.0/24, but the physical network 'undercloud-management' that carries it has 10.60.0.0/24.
    `,
  );
});
