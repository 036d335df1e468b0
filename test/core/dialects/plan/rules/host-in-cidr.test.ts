import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = [
  'plan/gateway-outside-cidr',
  'plan/gateway-not-host',
  'plan/address-outside-cidr',
  'plan/address-not-host',
  'plan/seed-vm-outside-cidr',
  'plan/seed-vm-not-host',
];

test('a gateway outside the subnet', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.141.1 # a digit
          #           ^^^^^^^^^^^^^ error plan/gateway-outside-cidr: The gateway 192.168.141.1 is outside 192.168.131.0/24, the subnet of 'external'.
          #           | fix: Change to 192.168.131.199, the nearest free address
          #           | fix: Change to 192.168.131.1, the same host in this subnet
          #           | related 3: 'external' has the subnet 192.168.131.0/24.
          addresses: [192.168.131.200-192.168.131.254]
    `,
  );
  checkFix(
    { id: 'plan/gateway-outside-cidr' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.141.1 # a digit
          addresses: [192.168.131.200-192.168.131.254]
    `,
    'Change to 192.168.131.199, the nearest free address',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.199 # a digit
          addresses: [192.168.131.200-192.168.131.254]
    `,
  );
  checkFix(
    { id: 'plan/gateway-outside-cidr' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.141.1 # a digit
          addresses: [192.168.131.200-192.168.131.254]
    `,
    'Change to 192.168.131.1, the same host in this subnet',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1 # a digit
          addresses: [192.168.131.200-192.168.131.254]
    `,
  );
});

test('a gateway on the network address', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: "192.168.131.0"
          #           ^^^^^^^^^^^^^^^ error plan/gateway-not-host: The gateway 192.168.131.0 is the network address of 192.168.131.0/24, which no host may have.
          #           | fix: Change to 192.168.131.1, the nearest free address
          #           | related 3: 'external' has the subnet 192.168.131.0/24.
          addresses: [192.168.131.2-192.168.131.245]
    `,
  );
  checkFix(
    { id: 'plan/gateway-not-host' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: "192.168.131.0"
          addresses: [192.168.131.2-192.168.131.245]
    `,
    'Change to 192.168.131.1, the nearest free address',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: "192.168.131.1"
          addresses: [192.168.131.2-192.168.131.245]
    `,
  );
});

test('a gateway on the broadcast address', () => {
  checkRules(
    rules,
    `
      physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.127 }]
      #                                                                            ^^^^^^^^^^^^^^^ error plan/gateway-not-host: The gateway 192.168.131.127 is the broadcast address of 192.168.131.0/25, which no host may have.
      #                                                                            | fix: Change to 192.168.131.126, the nearest free address
      #                                                                            | related 1: 'external' has the subnet 192.168.131.0/25.
    `,
  );
  checkFix(
    { id: 'plan/gateway-not-host' },
    `
      physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.127 }]
    `,
    'Change to 192.168.131.126, the nearest free address',
    `
      physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.126 }]
    `,
  );
});

test('a range that reaches out of the subnet', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.200-192.168.132.45
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 192.168.131.200-192.168.132.45 is outside 192.168.131.0/24, the subnet of 'external'.
            # | fix: Shorten the range to 192.168.131.200-192.168.131.254
            # | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
  checkFix(
    { id: 'plan/address-outside-cidr' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.200-192.168.132.45
    `,
    'Shorten the range to 192.168.131.200-192.168.131.254',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.200-192.168.131.254
    `,
  );
});

test('a range and an address elsewhere', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.141.2-192.168.141.245
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 192.168.141.2-192.168.141.245 is outside 192.168.131.0/24, the subnet of 'external'.
            # | fix: Change the range to 192.168.131.2-192.168.131.245
            # | related 3: 'external' has the subnet 192.168.131.0/24.
            - 192.168.130.250
            # ^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The address 192.168.130.250 is outside 192.168.131.0/24, the subnet of 'external'.
            # | fix: Change to 192.168.131.1, the nearest free address
            # | fix: Change to 192.168.131.250, the same host in this subnet
            # | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
  checkFix(
    { id: 'plan/address-outside-cidr' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.141.2-192.168.141.245
            - 192.168.130.250
    `,
    'Change the range to 192.168.131.2-192.168.131.245',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.2-192.168.131.245
            - 192.168.130.250
    `,
  );
  checkFix(
    { id: 'plan/address-outside-cidr' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.141.2-192.168.141.245
            - 192.168.130.250
    `,
    'Change to 192.168.131.1, the nearest free address',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.141.2-192.168.141.245
            - 192.168.131.1
    `,
  );
  checkFix(
    { id: 'plan/address-outside-cidr' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.141.2-192.168.141.245
            - 192.168.130.250
    `,
    'Change to 192.168.131.250, the same host in this subnet',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.141.2-192.168.141.245
            - 192.168.131.250
    `,
  );
});

test('a range with both ends of the subnet', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.0-192.168.131.255
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/address-not-host: The range 192.168.131.0-192.168.131.255 includes the network address and the broadcast address of 192.168.131.0/24, which no host may have.
            # | fix: Shorten the range to 192.168.131.1-192.168.131.254
            # | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
  checkFix(
    { id: 'plan/address-not-host' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.0-192.168.131.255
    `,
    'Shorten the range to 192.168.131.1-192.168.131.254',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.1-192.168.131.254
    `,
  );
});

test('a single address that no host may have', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses: [192.168.131.255]
          #           ^^^^^^^^^^^^^^^ error plan/address-not-host: The address 192.168.131.255 is the broadcast address of 192.168.131.0/24, which no host may have.
          #           | fix: Change to 192.168.131.254, the nearest free address
          #           | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
  checkFix(
    { id: 'plan/address-not-host' },
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses: [192.168.131.255]
    `,
    'Change to 192.168.131.254, the nearest free address',
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses: [192.168.131.254]
    `,
  );
});

test('the seed VM is on undercloud management', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm:
          address: 192.168.140.3
          #        ^^^^^^^^^^^^^ error plan/seed-vm-outside-cidr: The seed VM's address 192.168.140.3 is outside 192.168.130.0/24, the subnet of 'undercloud-management'.
          #        | fix: Change to 192.168.130.254, the nearest free address
          #        | fix: Change to 192.168.130.3, the same host in this subnet
          #        | related 3: 'undercloud-management' has the subnet 192.168.130.0/24.
    `,
  );
  checkFix(
    { id: 'plan/seed-vm-outside-cidr' },
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm:
          address: 192.168.140.3
    `,
    'Change to 192.168.130.254, the nearest free address',
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm:
          address: 192.168.130.254
    `,
  );
  checkFix(
    { id: 'plan/seed-vm-outside-cidr' },
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm:
          address: 192.168.140.3
    `,
    'Change to 192.168.130.3, the same host in this subnet',
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm:
          address: 192.168.130.3
    `,
  );
});

test('the seed VM on the network address', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm: { address: 192.168.130.0 }
        #                   ^^^^^^^^^^^^^ error plan/seed-vm-not-host: The seed VM's address 192.168.130.0 is the network address of 192.168.130.0/24, which no host may have.
        #                   | fix: Change to 192.168.130.2, the nearest free address
        #                   | related 3: 'undercloud-management' has the subnet 192.168.130.0/24.
    `,
  );
  checkFix(
    { id: 'plan/seed-vm-not-host' },
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm: { address: 192.168.130.0 }
    `,
    'Change to 192.168.130.2, the nearest free address',
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm: { address: 192.168.130.2 }
    `,
  );
});

test('a virtual network is judged by the subnet of its carrier', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24 }
      virtual-networks:
        - { network: external, vlan-type: tagged, carried-by: external, gateway-ip: 192.168.132.1 }
        #                                                                           ^^^^^^^^^^^^^ error plan/gateway-outside-cidr: The gateway 192.168.132.1 is outside 192.168.131.0/24, the subnet of 'external'.
        #                                                                           | fix: Change to 192.168.131.254, the nearest free address
        #                                                                           | fix: Change to 192.168.131.1, the same host in this subnet
        #                                                                           | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
});

test('nothing is said where the subnet, the address or its family cannot be compared', () => {
  checkRules(
    rules,
    `
      physical-networks:
        - { network: external, cidr: 192.168.131.0/240, gateway-ip: 10.0.0.1 }
        - { network: service, cidr: 192.168.131.7/24, gateway-ip: 10.0.0.1 }
        - { network: storage, cidr: 192.168.131.0/24, gateway-ip: 10.0.0.256 }
        - { network: sdn, cidr: 192.168.131.0/24, gateway-ip: fe80::1 }
        - { network: ipmi, gateway-ip: 10.0.0.1 }
    `,
  );
});

test('JSON', () => {
  checkRules(
    rules,
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.255" }
          //                                                                 ^^^^^^^^^^^^^^^^^ error plan/gateway-not-host: The gateway 192.168.131.255 is the broadcast address of 192.168.131.0/24, which no host may have.
          //                                                                 | fix: Change to 192.168.131.254, the nearest free address
          //                                                                 | related 3: 'external' has the subnet 192.168.131.0/24.
        ]
      }
    `,
  );
  checkFix(
    { id: 'plan/gateway-not-host' },
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.255" }
        ]
      }
    `,
    'Change to 192.168.131.254, the nearest free address',
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.254" }
        ]
      }
    `,
  );
});
