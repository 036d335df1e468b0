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
          #     ^^^^^^^^^^^^^^^^ warning: 'storage' is untagged on 'eth0' like 'undercloud-management' and must use the same subnet, 192.168.130.0/24.
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
        #                                                ^^^^^^^^^^^^^^^^ warning: 'storage' is untagged on 'eth0' like 'undercloud-management' and must use the same subnet, 192.168.130.0/24.
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
        #                                                   ^^^^^^^^^^^^^^^^ warning: 'management' is untagged on 'eth0' like 'undercloud-management' and must use the same subnet, 192.168.130.0/24.
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

test('three subnets on one port: each of the later ones is told once', () => {
  checkRule(
    twoNativeSubnets,
    `
    physical-networks:
      - { network: undercloud-management, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth0 }
      - { network: overcloud-management, vlan-type: untagged, cidr: 10.0.1.0/24, port: eth0 }
      #                                                             ^^^^^^^^^^^ warning: 'overcloud-management' is untagged on 'eth0' like 'undercloud-management' and must use the same subnet, 10.0.0.0/24.
      #                                                             | related 2: 'undercloud-management' has the subnet 10.0.0.0/24.
      #                                                             | fix: Change the subnet to 10.0.0.0/24
      #                                                             | -   - { network: overcloud-management, vlan-type: untagged, cidr: 10.0.1.0/24, port: eth0 }
      #                                                             | +   - { network: overcloud-management, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth0 }
      - { network: sdn, vlan-type: untagged, cidr: 10.0.2.0/24, port: eth0 }
      #                                            ^^^^^^^^^^^ warning: 'sdn' is untagged on 'eth0' like 'undercloud-management' and must use the same subnet, 10.0.0.0/24.
      #                                            | related 2: 'undercloud-management' has the subnet 10.0.0.0/24.
      #                                            | fix: Change the subnet to 10.0.0.0/24
      #                                            | -   - { network: sdn, vlan-type: untagged, cidr: 10.0.2.0/24, port: eth0 }
      #                                            | +   - { network: sdn, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth0 }
    `,
  );
});

test('a tagged one, one without a subnet or a port, IPMI, and one network twice', () => {
  checkRule(
    twoNativeSubnets,
    `
    physical-networks:
      - { network: undercloud-management, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth0 }
      - { network: service, vlan-type: tagged, cidr: 10.0.1.0/24, port: eth0 }
      - { network: sdn, vlan-type: untagged, port: eth0 }
      - { network: overcloud-management, vlan-type: untagged, cidr: 10.0.2.0/24 }
      - { network: undercloud-management, vlan-type: untagged, cidr: 10.0.3.0/24, port: eth0 }
      - { network: ipmi, vlan-type: untagged, cidr: 10.0.4.0/24, port: eth0 }
    `,
  );
  checkRule(
    twoNativeSubnets,
    `
    physical-networks:
      - { network: ipmi, vlan-type: untagged, cidr: 10.0.4.0/24, port: eth0 }
      - { network: service, vlan-type: tagged, cidr: 10.0.1.0/24, port: eth0 }
      - { network: sdn, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth0 }
    `,
  );
  checkRule(
    twoNativeSubnets,
    `
    physical-networks:
      - { network: sdn, vlan-type: untagged, cidr: 10.0.0.0/24 }
      - { network: overcloud-management, vlan-type: untagged, cidr: 10.0.1.0/24 }
    `,
  );
});
