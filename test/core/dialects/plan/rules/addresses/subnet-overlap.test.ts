import { test } from 'vitest';
import { subnetOverlap } from '../../../../../../server/src/core/dialects/plan/rules/addresses/subnet-overlap.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('equal subnets of tagged networks', () => {
  checkRule(
    subnetOverlap,
    `
      physical-networks:
        - network: external
          vlan-type: tagged
          cidr: 192.168.131.0/24
        - network: service
          vlan-type: tagged
          cidr: 192.168.131.0/24
          #     ^^^^^^^^^^^^^^^^ error: The subnet of 'service' overlaps 192.168.131.0/24 of 'external'. Each network needs its own subnet.
          #     | fix: Move the subnet to 192.168.132.0/24, the next free one
          #     | -     cidr: 192.168.131.0/24
          #     | -     gateway-ip: 192.168.131.1 # moves with the subnet
          #     | +     cidr: 192.168.132.0/24
          #     | +     gateway-ip: 192.168.132.1 # moves with the subnet
          #     | ...
          #     | -       - 192.168.131.10-192.168.131.20
          #     | +       - 192.168.132.10-192.168.132.20
          #     | related 4: 'external' has 192.168.131.0/24.
          gateway-ip: 192.168.131.1 # moves with the subnet
          addresses:
            - 192.168.131.10-192.168.131.20
    `,
  );
});

test('one subnet inside another, on different ports', () => {
  checkRule(
    subnetOverlap,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 10.0.0.0/16, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 10.0.5.0/24, port: eth1 }
        #                                                ^^^^^^^^^^^ error: The subnet of 'storage' overlaps 10.0.0.0/16 of 'undercloud-management'. Each network needs its own subnet.
        #                                                | fix: Move the subnet to 10.1.0.0/24, the next free one
        #                                                | related 2: 'undercloud-management' has 10.0.0.0/16.
    `,
  );
});

test('a tagged network beside an untagged one on one port', () => {
  checkRule(
    subnetOverlap,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: external, vlan-type: tagged, cidr: 192.168.130.0/24, port: eth0 }
        #                                               ^^^^^^^^^^^^^^^^ error: The subnet of 'external' overlaps 192.168.130.0/24 of 'undercloud-management'. Each network needs its own subnet.
        #                                               | fix: Move the subnet to 192.168.131.0/24, the next free one
        #                                               | related 2: 'undercloud-management' has 192.168.130.0/24.
    `,
  );
});

test('untagged networks on one port share their subnet', () => {
  checkRule(
    subnetOverlap,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
    `,
  );
});

test('a virtual network and its carrier are one network when it is a role of it', () => {
  checkRule(
    subnetOverlap,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, port: eth0 }
      virtual-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, carried-by: external }
        - { network: service, vlan-type: tagged, vlan-id: 332, cidr: 192.168.131.0/24, carried-by: external }
        #                                                            ^^^^^^^^^^^^^^^^ error: The subnet of 'service' overlaps 192.168.131.0/24 of 'external'. Each network needs its own subnet.
        #                                                            | fix: Move the subnet to 192.168.132.0/24, the next free one
        #                                                            | related 3: 'external' has 192.168.131.0/24.
    `,
  );
});

test('one network that is written twice with two VLAN ids contradicts itself, and has one subnet', () => {
  checkRule(
    subnetOverlap,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, port: eth0 }
      virtual-networks:
        - { network: external, vlan-type: tagged, vlan-id: 341, cidr: 192.168.131.0/24, carried-by: external }
    `,
  );
});

test('IPMI beside another network is a common overlap', () => {
  checkRule(
    subnetOverlap,
    `
      physical-networks:
        - { network: ipmi, vlan-type: untagged, cidr: 192.168.131.0/24, port: ipmi }
        #                                             ^^^^^^^^^^^^^^^^ error: The subnet of 'ipmi' overlaps 192.168.131.0/24 of 'external'. Each network needs its own subnet.
        #                                             | fix: Move the subnet to 192.168.132.0/24, the next free one
        #                                             | related 3: 'external' has 192.168.131.0/24.
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, port: eth0 }
    `,
  );
});

test('a subnet that cannot be read, a port that is not given, an entry twice: unknown', () => {
  checkRule(
    subnetOverlap,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/33, port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.140.0/24 }
        - { network: sdn, vlan-type: untagged, cidr: 192.168.140.0/24, port: eth0 }
    `,
  );
});

test('a network is told of once, and moves with its gateway and its addresses', () => {
  checkRule(
    subnetOverlap,
    `
    physical-networks:
      - { network: external, vlan-type: tagged, cidr: 10.0.0.0/24, port: eth0 }
      - { network: storage, vlan-type: tagged, cidr: 10.0.0.0/25, port: eth0 }
      #                                              ^^^^^^^^^^^ error: The subnet of 'storage' overlaps 10.0.0.0/24 of 'external'. Each network needs its own subnet.
      #                                              | related 2: 'external' has 10.0.0.0/24.
      #                                              | fix: Move the subnet to 10.0.1.0/25, the next free one
      #                                              | -   - { network: storage, vlan-type: tagged, cidr: 10.0.0.0/25, port: eth0 }
      #                                              | +   - { network: storage, vlan-type: tagged, cidr: 10.0.1.0/25, port: eth0 }
      - network: service
        vlan-type: tagged
        cidr: 10.0.0.0/24
        #     ^^^^^^^^^^^ error: The subnet of 'service' overlaps 10.0.0.0/24 of 'external'. Each network needs its own subnet.
        #     | related 2: 'external' has 10.0.0.0/24.
        #     | fix: Move the subnet to 10.0.1.0/24, the next free one
        #     | -     cidr: 10.0.0.0/24
        #     | -     gateway-ip: 10.0.0.1
        #     | -     addresses: [10.0.0.9, 10.0.0.20-10.0.0.30, 10.0.0.250-10.0.1.3, 10.0.5.5]
        #     | +     cidr: 10.0.1.0/24
        #     | +     gateway-ip: 10.0.1.1
        #     | +     addresses: [10.0.1.9, 10.0.1.20-10.0.1.30, 10.0.0.250-10.0.1.3, 10.0.5.5]
        gateway-ip: 10.0.0.1
        addresses: [10.0.0.9, 10.0.0.20-10.0.0.30, 10.0.0.250-10.0.1.3, 10.0.5.5]
        port: eth0
    `,
  );
});

test('what is shared stays where it is', () => {
  checkRule(
    subnetOverlap,
    `
    physical-networks:
      - { network: external, vlan-type: tagged, cidr: &subnet 10.0.0.0/24, port: eth0 }
      - { network: storage, vlan-type: tagged, cidr: *subnet, port: eth0 }
      #                                              ^^^^^^^ error: The subnet of 'storage' overlaps 10.0.0.0/24 of 'external'. Each network needs its own subnet.
      #                                              | related 2: 'external' has 10.0.0.0/24.
      #                                              | no fix
      - { network: service, vlan-type: tagged, cidr: 10.1.0.0/24, gateway-ip: &gate 10.1.0.1, port: eth0 }
      - { network: sdn, vlan-type: tagged, cidr: 10.1.0.0/24, gateway-ip: *gate, port: eth0 }
      #                                          ^^^^^^^^^^^ error: The subnet of 'sdn' overlaps 10.1.0.0/24 of 'service'. Each network needs its own subnet.
      #                                          | related 4: 'service' has 10.1.0.0/24.
      #                                          | fix: Move the subnet to 10.1.1.0/24, the next free one
      #                                          | -   - { network: sdn, vlan-type: tagged, cidr: 10.1.0.0/24, gateway-ip: *gate, port: eth0 }
      #                                          | +   - { network: sdn, vlan-type: tagged, cidr: 10.1.1.0/24, gateway-ip: *gate, port: eth0 }
    `,
  );
});

test('a network without VLANs has no subnet that others could take', () => {
  checkRule(
    subnetOverlap,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, port: eth0 }
      virtual-networks:
        - { network: fibre-channel, cidr: 192.168.131.0/24 }
    `,
  );
});
