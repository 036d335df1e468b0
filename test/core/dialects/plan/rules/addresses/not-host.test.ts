import { test } from 'vitest';
import { notHost } from '../../../../../../server/src/core/dialects/plan/rules/addresses/not-host.js';
import { checkRules } from '../../../../../support/check-rule.js';

const ids = notHost.map(({ id }) => id);

test('a gateway on the network address', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: "192.168.131.0"
          #           ^^^^^^^^^^^^^^^ error plan/gateway-not-host: The gateway 192.168.131.0 is the network address of 192.168.131.0/24. No host can have it.
          #           | fix: Change to 192.168.131.1, the nearest free address
          #           | -     gateway-ip: "192.168.131.0"
          #           | +     gateway-ip: "192.168.131.1"
          #           | fix: Change to 192.168.131.254
          #           | -     gateway-ip: "192.168.131.0"
          #           | +     gateway-ip: "192.168.131.254"
          #           | related 3: 'external' has the subnet 192.168.131.0/24.
          addresses: [192.168.131.2-192.168.131.245]
    `,
  );
});

test('a gateway on the broadcast address', () => {
  checkRules(
    ids,
    `
      physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.127 }]
      #                                                                            ^^^^^^^^^^^^^^^ error plan/gateway-not-host: The gateway 192.168.131.127 is the broadcast address of 192.168.131.0/25. No host can have it.
      #                                                                            | fix: Change to 192.168.131.126, the nearest free address
      #                                                                            | - physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.127 }]
      #                                                                            | + physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.126 }]
      #                                                                            | fix: Change to 192.168.131.1
      #                                                                            | - physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.127 }]
      #                                                                            | + physical-networks: [{ network: external, cidr: 192.168.131.0/25, gateway-ip: 192.168.131.1 }]
      #                                                                            | related 1: 'external' has the subnet 192.168.131.0/25.
    `,
  );
});

test('a range with both ends of the subnet', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.0-192.168.131.255
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/address-not-host: The range 192.168.131.0-192.168.131.255 includes the network address and the broadcast address of 192.168.131.0/24. No host can have it.
            # | preferred fix: Shorten the range to 192.168.131.1-192.168.131.254
            # | -       - 192.168.131.0-192.168.131.255
            # | +       - 192.168.131.1-192.168.131.254
            # | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
});

test('a single address that no host may have', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses: [192.168.131.255]
          #           ^^^^^^^^^^^^^^^ error plan/address-not-host: The address 192.168.131.255 is the broadcast address of 192.168.131.0/24. No host can have it.
          #           | fix: Change to 192.168.131.254, the nearest free address
          #           | -     addresses: [192.168.131.255]
          #           | +     addresses: [192.168.131.254]
          #           | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
});

test('the seed VM on the network address', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm: { address: 192.168.130.0 }
        #                   ^^^^^^^^^^^^^ error plan/seed-vm-not-host: The seed VM's address 192.168.130.0 is the network address of 192.168.130.0/24. No host can have it.
        #                   | fix: Change to 192.168.130.2, the nearest free address
        #                   | -   seed-vm: { address: 192.168.130.0 }
        #                   | +   seed-vm: { address: 192.168.130.2 }
        #                   | related 3: 'undercloud-management' has the subnet 192.168.130.0/24.
    `,
  );
});

test('nothing is said where the subnet, the address or its family cannot be compared', () => {
  checkRules(
    ids,
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
    ids,
    `
      #- /lab.helion.json
      {
        "physical-networks": [
          { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.255" }
          //                                                                 ^^^^^^^^^^^^^^^^^ error plan/gateway-not-host: The gateway 192.168.131.255 is the broadcast address of 192.168.131.0/24. No host can have it.
          //                                                                 | fix: Change to 192.168.131.254, the nearest free address
          //                                                                 | -     { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.255" }
          //                                                                 | +     { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.254" }
          //                                                                 | fix: Change to 192.168.131.1
          //                                                                 | -     { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.255" }
          //                                                                 | +     { "network": "external", "cidr": "192.168.131.0/24", "gateway-ip": "192.168.131.1" }
          //                                                                 | related 3: 'external' has the subnet 192.168.131.0/24.
        ]
      }
    `,
  );
});

test('a range that reaches out of the subnet is another mistake', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - { network: external, cidr: 10.0.0.0/24, addresses: [10.0.0.9-10.0.1.9, 9.255.255.250-10.0.0.9] }
      - { network: service, cidr: 10.0.1.0/24, gateway-ip: 10.0.1.254, addresses: [10.0.1.1] }
    `,
  );
});

test('a subnet without a free address has no repair', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - { network: external, cidr: 10.0.0.0/30, gateway-ip: 10.0.0.3, addresses: [10.0.0.1-10.0.0.2] }
      #                                                     ^^^^^^^^ error plan/gateway-not-host: The gateway 10.0.0.3 is the broadcast address of 10.0.0.0/30. No host can have it.
      #                                                     | related 2: 'external' has the subnet 10.0.0.0/30.
      #                                                     | no fix
    `,
  );
});
