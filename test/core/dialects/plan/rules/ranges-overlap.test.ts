import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/addresses-overlap', 'plan/addresses-contain-gateway', 'plan/addresses-overlap-network'];

test('ranges of one network', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.2-192.168.131.99
            - 192.168.131.90-192.168.131.120 # ten too many
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/addresses-overlap: 192.168.131.90-192.168.131.120 overlaps 192.168.131.2-192.168.131.99 of the same network.
            # | fix: Change to 192.168.131.100-192.168.131.120
            # | related 5: 192.168.131.2-192.168.131.99 is listed here.
            - 192.168.131.50
            # ^^^^^^^^^^^^^^ error plan/addresses-overlap: 192.168.131.50 is already in 192.168.131.2-192.168.131.99 of the same network.
            # | fix: Remove 192.168.131.50
            # | related 5: 192.168.131.2-192.168.131.99 is listed here.
    `,
  );
  checkFix(
    { id: 'plan/addresses-overlap' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.2-192.168.131.99
            - 192.168.131.90-192.168.131.120 # ten too many
            - 192.168.131.50
    `,
    'Change to 192.168.131.100-192.168.131.120',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.2-192.168.131.99
            - 192.168.131.100-192.168.131.120 # ten too many
            - 192.168.131.50
    `,
  );
  checkFix(
    { id: 'plan/addresses-overlap' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.2-192.168.131.99
            - 192.168.131.90-192.168.131.120 # ten too many
            - 192.168.131.50
    `,
    'Remove 192.168.131.50',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.2-192.168.131.99
            - 192.168.131.90-192.168.131.120 # ten too many
    `,
  );
});

test('a gateway at the end of a range', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          addresses: [192.168.131.1-192.168.131.245]
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/addresses-contain-gateway: 192.168.131.1-192.168.131.245 holds 192.168.131.1, the gateway of this network.
          #           | fix: Change to 192.168.131.2-192.168.131.245
          #           | related 4: 192.168.131.1 is the gateway.
    `,
  );
  checkFix(
    { id: 'plan/addresses-contain-gateway' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          addresses: [192.168.131.1-192.168.131.245]
    `,
    'Change to 192.168.131.2-192.168.131.245',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          addresses: [192.168.131.2-192.168.131.245]
    `,
  );
});

test('a gateway in the middle of a range', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.100
          addresses:
            - 192.168.131.2-192.168.131.245 # floating IPs
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/addresses-contain-gateway: 192.168.131.2-192.168.131.245 holds 192.168.131.100, the gateway of this network.
            # | fix: Change to 192.168.131.2-192.168.131.99 and 192.168.131.101-192.168.131.245
            # | related 4: 192.168.131.100 is the gateway.
    `,
  );
  checkFix(
    { id: 'plan/addresses-contain-gateway' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.100
          addresses:
            - 192.168.131.2-192.168.131.245 # floating IPs
    `,
    'Change to 192.168.131.2-192.168.131.99 and 192.168.131.101-192.168.131.245',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.100
          addresses:
            - 192.168.131.2-192.168.131.99 # floating IPs
            - 192.168.131.101-192.168.131.245
    `,
  );
});

test('two networks that share a subnet divide it', () => {
  checkRules(
    rules,
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
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/addresses-overlap-network: 192.168.130.90-192.168.130.150 overlaps 192.168.130.10-192.168.130.99 of 'undercloud-management', which shares the subnet.
          #           | fix: Change to 192.168.130.100-192.168.130.150
          #           | related 5: 'undercloud-management' uses 192.168.130.10-192.168.130.99.
          port: eth0
    `,
  );
  checkFix(
    { id: 'plan/addresses-overlap-network' },
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
          port: eth0
    `,
    'Change to 192.168.130.100-192.168.130.150',
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
          addresses: [192.168.130.100-192.168.130.150]
          port: eth0
    `,
  );
});

test('a gateway of a network that shares the subnet', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, gateway-ip: 192.168.130.20, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, addresses: [192.168.130.10-192.168.130.150], port: eth0 }
        #                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/addresses-contain-gateway: 192.168.130.10-192.168.130.150 holds 192.168.130.20, the gateway of 'undercloud-management'.
        #                                                                              | fix: Change to 192.168.130.10-192.168.130.19 and 192.168.130.21-192.168.130.150
        #                                                                              | related 2: 192.168.130.20 is the gateway.
    `,
  );
});

test('where the subnets may not overlap, that is the mistake', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
    `,
  );
});

test('a virtual network and its carrier are one', () => {
  checkRules(
    rules,
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
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          addresses: [192.168.131.2-192.168.131.99, 192.168.131.100-192.168.131.120, 192.168.131.50-192.168.131.40]
    `,
  );
});
