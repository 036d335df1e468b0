import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/subnet-overlap', 'plan/ipmi-not-separate'];

test('equal subnets of tagged networks', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          vlan-type: tagged
          cidr: 192.168.131.0/24
        - network: service
          vlan-type: tagged
          cidr: 192.168.131.0/24
          #     ^^^^^^^^^^^^^^^^ error plan/subnet-overlap: The subnet of 'service' overlaps 192.168.131.0/24 of 'external'; each network has a subnet of its own.
          #     | fix: Move the subnet to 192.168.132.0/24, the next free one
          #     | related 4: 'external' has 192.168.131.0/24.
          gateway-ip: 192.168.131.1 # moves with the subnet
          addresses:
            - 192.168.131.10-192.168.131.20
    `,
  );
  checkFix(
    { id: 'plan/subnet-overlap' },
    `
      physical-networks:
        - network: external
          vlan-type: tagged
          cidr: 192.168.131.0/24
        - network: service
          vlan-type: tagged
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1 # moves with the subnet
          addresses:
            - 192.168.131.10-192.168.131.20
    `,
    'Move the subnet to 192.168.132.0/24, the next free one',
    `
      physical-networks:
        - network: external
          vlan-type: tagged
          cidr: 192.168.131.0/24
        - network: service
          vlan-type: tagged
          cidr: 192.168.132.0/24
          gateway-ip: 192.168.132.1 # moves with the subnet
          addresses:
            - 192.168.132.10-192.168.132.20
    `,
  );
});

test('one subnet inside another, on different ports', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 10.0.0.0/16, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 10.0.5.0/24, port: eth1 }
        #                                                ^^^^^^^^^^^ error plan/subnet-overlap: The subnet of 'storage' overlaps 10.0.0.0/16 of 'undercloud-management'; each network has a subnet of its own.
        #                                                | fix: Move the subnet to 10.1.0.0/24, the next free one
        #                                                | related 2: 'undercloud-management' has 10.0.0.0/16.
    `,
  );
});

test('a tagged network beside an untagged one on one port', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: external, vlan-type: tagged, cidr: 192.168.130.0/24, port: eth0 }
        #                                               ^^^^^^^^^^^^^^^^ error plan/subnet-overlap: The subnet of 'external' overlaps 192.168.130.0/24 of 'undercloud-management'; each network has a subnet of its own.
        #                                               | fix: Move the subnet to 192.168.131.0/24, the next free one
        #                                               | related 2: 'undercloud-management' has 192.168.130.0/24.
    `,
  );
});

test('untagged networks on one port share their subnet', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
    `,
  );
});

test('a virtual network and its carrier are one network when it is a role of it', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, port: eth0 }
      virtual-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, carried-by: external }
        - { network: service, vlan-type: tagged, vlan-id: 332, cidr: 192.168.131.0/24, carried-by: external }
        #                                                            ^^^^^^^^^^^^^^^^ error plan/subnet-overlap: The subnet of 'service' overlaps 192.168.131.0/24 of 'external'; each network has a subnet of its own.
        #                                                            | fix: Move the subnet to 192.168.132.0/24, the next free one
        #                                                            | related 3: 'external' has 192.168.131.0/24.
    `,
  );
});

test('with a VLAN of its own it is another network, with a subnet of its own', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, port: eth0 }
      virtual-networks:
        - { network: external, vlan-type: tagged, vlan-id: 341, cidr: 192.168.131.0/24, carried-by: external }
        #                                                             ^^^^^^^^^^^^^^^^ error plan/subnet-overlap: The subnet of the virtual network 'external' overlaps 192.168.131.0/24 of the physical network 'external'; each network has a subnet of its own.
        #                                                             | fix: Move the subnet to 192.168.132.0/24, the next free one
        #                                                             | related 3: 'external' has 192.168.131.0/24.
    `,
  );
});

test('IPMI beside Management', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: ipmi, vlan-type: untagged, cidr: 192.168.130.0/25, port: ipmi }
        #                                             ^^^^^^^^^^^^^^^^ error plan/ipmi-not-separate: The subnet of 'ipmi' overlaps 192.168.130.0/24 of 'undercloud-management'; IPMI is a separate network, routed from the management network.
        #                                             | fix: Move the subnet to 192.168.131.0/25, the next free one
        #                                             | related 3: 'undercloud-management' has 192.168.130.0/24.
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
    `,
  );
  checkFix(
    { id: 'plan/ipmi-not-separate' },
    `
      physical-networks:
        - { network: ipmi, vlan-type: untagged, cidr: 192.168.130.0/25, port: ipmi }
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
    `,
    'Move the subnet to 192.168.131.0/25, the next free one',
    `
      physical-networks:
        - { network: ipmi, vlan-type: untagged, cidr: 192.168.131.0/25, port: ipmi }
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, port: eth0 }
    `,
  );
});

test('IPMI beside another network is a common overlap', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: ipmi, vlan-type: untagged, cidr: 192.168.131.0/24, port: ipmi }
        #                                             ^^^^^^^^^^^^^^^^ error plan/subnet-overlap: The subnet of 'ipmi' overlaps 192.168.131.0/24 of 'external'; each network has a subnet of its own.
        #                                             | fix: Move the subnet to 192.168.132.0/24, the next free one
        #                                             | related 3: 'external' has 192.168.131.0/24.
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, port: eth0 }
    `,
  );
});

test('a subnet that cannot be read, a port that is not given, an entry twice: unknown', () => {
  checkRules(
    rules,
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
