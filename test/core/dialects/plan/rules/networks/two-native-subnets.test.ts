import { test } from 'vitest';
import { twoNativeSubnets } from '../../../../../../server/src/core/dialects/plan/rules/networks/two-native-subnets.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('untagged networks on one port name one subnet', () => {
  checkRule(
    twoNativeSubnets,
    `
      physical-networks:
        - network: undercloud-management
          vlan-type: untagged
          cidr: 192.168.130.0/24
          port: eth0
        - network: storage
          vlan-type: untagged
          cidr: 192.168.140.0/24 # another
          #     ^^^^^^^^^^^^^^^^ warning: 'storage' shares the untagged VLAN of port 'eth0' with 'undercloud-management', so it must have the same subnet, 192.168.130.0/24 (the Storage row of the physical networks table).
          #     | fix: Change the subnet to 192.168.130.0/24
          #     | -     cidr: 192.168.140.0/24 # another
          #     | +     cidr: 192.168.130.0/24 # another
          #     | related 4: 'undercloud-management' has the subnet 192.168.130.0/24.
          port: eth0
    `,
  );
});

test('subnets that overlap but differ are reported here, not as an overlap', () => {
  checkRule(
    twoNativeSubnets,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/25, port: eth0 }
        #                                                ^^^^^^^^^^^^^^^^ warning: 'storage' shares the untagged VLAN of port 'eth0' with 'undercloud-management', so it must have the same subnet, 192.168.130.0/24 (the Storage row of the physical networks table).
        #                                                | fix: Change the subnet to 192.168.130.0/24
        #                                                | related 2: 'undercloud-management' has the subnet 192.168.130.0/24.
    `,
  );
});

test('one subnet for all is right, and so are two ports', () => {
  checkRule(
    twoNativeSubnets,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: overcloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.140.0/24, port: eth1 }
        - { network: sdn, vlan-type: untagged, cidr: 192.168.150.0/24 }
    `,
  );
});

test('a virtual network has the wire of its carrier', () => {
  checkRule(
    twoNativeSubnets,
    `
      hypervisor: kvm
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
      virtual-networks:
        - { network: management, vlan-type: untagged, cidr: 192.168.150.0/24, carried-by: undercloud-management }
        #                                                   ^^^^^^^^^^^^^^^^ warning: 'management' shares the untagged VLAN of port 'eth0' with 'undercloud-management', so it must have the same subnet, 192.168.130.0/24 (the Management row of the virtual networks table for KVM).
        #                                                   | fix: Change the subnet to 192.168.130.0/24
        #                                                   | related 3: 'undercloud-management' has the subnet 192.168.130.0/24.
    `,
  );
});

test('IPMI does not belong on the port at all', () => {
  checkRule(
    twoNativeSubnets,
    `
      physical-networks:
        - { network: ipmi, vlan-type: untagged, cidr: 192.168.11.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.140.0/24, port: eth0 }
    `,
  );
});
