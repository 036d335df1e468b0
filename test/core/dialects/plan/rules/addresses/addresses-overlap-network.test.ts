import { test } from 'vitest';
import { addressesOverlapNetwork } from '../../../../../../server/src/core/dialects/plan/rules/addresses/addresses-overlap-network.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('two networks that share a subnet divide it', () => {
  checkRule(
    addressesOverlapNetwork,
    `
      physical-networks:
        - network: undercloud-management
          vlan-type: untagged
          cidr: 192.168.130.0/24
          addresses: [192.168.130.10-192.168.130.99]
          port: eth0
        - network: storage
          vlan-type: untagged
          cidr: 192.168.130.0/24
          addresses: [192.168.130.90-192.168.130.150]
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 192.168.130.90-192.168.130.150 overlaps 192.168.130.10-192.168.130.99 of 'undercloud-management'. Both share the subnet.
          #           | fix: Change to 192.168.130.100-192.168.130.150
          #           | -     addresses: [192.168.130.90-192.168.130.150]
          #           | +     addresses: [192.168.130.100-192.168.130.150]
          #           | related 5: 'undercloud-management' uses 192.168.130.10-192.168.130.99.
          port: eth0
    `,
  );
});

test('where the subnets may not overlap, that is the mistake', () => {
  checkRule(
    addressesOverlapNetwork,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
    `,
  );
});

test('a virtual network and its carrier are one', () => {
  checkRule(
    addressesOverlapNetwork,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20] }
      virtual-networks:
        - { network: external, vlan-type: tagged, carried-by: external, addresses: [192.168.131.10-192.168.131.20] }
    `,
  );
});

test('ranges that touch do not overlap, and a reversed one is unknown', () => {
  checkRule(
    addressesOverlapNetwork,
    `
      physical-networks:
        - network: external
          addresses: [192.168.131.2-192.168.131.99, 192.168.131.100-192.168.131.120, 192.168.131.50-192.168.131.40]
    `,
  );
});

test('on two ports, on a tagged VLAN, or with subnets apart nothing is shared', () => {
  checkRule(
    addressesOverlapNetwork,
    `
    physical-networks:
      - { network: undercloud-management, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth0, addresses: [10.0.0.1-10.0.0.9] }
      - { network: overcloud-management, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth1, addresses: [10.0.0.1-10.0.0.9] }
      - { network: service, vlan-type: tagged, cidr: 10.0.0.0/24, port: eth0, addresses: [10.0.0.1-10.0.0.9] }
      - { network: storage, vlan-type: untagged, cidr: 10.0.1.0/24, port: eth0, addresses: [10.0.0.1-10.0.0.9] }
    `,
  );
});

test('without subnets they may share one', () => {
  checkRule(
    addressesOverlapNetwork,
    `
    physical-networks:
      - { network: external, addresses: [10.0.0.1-10.0.0.9] }
      - { network: service, addresses: [10.0.0.9-10.0.0.12] }
      #                                 ^^^^^^^^^^^^^^^^^^ error: 10.0.0.9-10.0.0.12 overlaps 10.0.0.1-10.0.0.9 of 'external'. Both share the subnet.
      #                                 | related 2: 'external' uses 10.0.0.1-10.0.0.9.
      #                                 | fix: Change to 10.0.0.10-10.0.0.12
      #                                 | -   - { network: service, addresses: [10.0.0.9-10.0.0.12] }
      #                                 | +   - { network: service, addresses: [10.0.0.10-10.0.0.12] }
    `,
  );
});

test('an untagged network behind a tagged one shares nothing with it', () => {
  checkRule(
    addressesOverlapNetwork,
    `
    physical-networks:
      - { network: external, vlan-type: tagged, cidr: 10.0.0.0/24, port: eth0, addresses: [10.0.0.1-10.0.0.9] }
      - { network: storage, vlan-type: untagged, cidr: 10.0.0.0/24, port: eth0, addresses: [10.0.0.1-10.0.0.9] }
    `,
  );
});

test('the subnet of a carrier is not that of a network which is another one', () => {
  checkRule(
    addressesOverlapNetwork,
    `
    hypervisor: kvm
    physical-networks:
      - { network: external, vlan-type: tagged, cidr: 10.0.0.0/24, addresses: [10.0.0.1-10.0.0.9] }
    virtual-networks:
      - { network: service, vlan-type: tagged, carried-by: external, addresses: [10.0.0.9-10.0.0.12] }
      #                                                                          ^^^^^^^^^^^^^^^^^^ error: 10.0.0.9-10.0.0.12 overlaps 10.0.0.1-10.0.0.9 of 'external'. Both share the subnet.
    `,
  );
});
