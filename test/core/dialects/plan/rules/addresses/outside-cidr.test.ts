import { test } from 'vitest';
import { outsideCidr } from '../../../../../../server/src/core/dialects/plan/rules/addresses/outside-cidr.js';
import { checkRules } from '../../../../../support/check-rule.js';

const ids = outsideCidr.map(({ id }) => id);

test('a gateway outside the subnet', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.141.1 # a digit
          #           ^^^^^^^^^^^^^ error plan/gateway-outside-cidr: The gateway 192.168.141.1 is outside 192.168.131.0/24, the subnet of 'external'.
          #           | fix: Change to 192.168.131.1, the same host in this subnet
          #           | -     gateway-ip: 192.168.141.1 # a digit
          #           | +     gateway-ip: 192.168.131.1 # a digit
          #           | fix: Change to 192.168.131.199, the nearest free address
          #           | -     gateway-ip: 192.168.141.1 # a digit
          #           | +     gateway-ip: 192.168.131.199 # a digit
          #           | related 3: 'external' has the subnet 192.168.131.0/24.
          addresses: [192.168.131.200-192.168.131.254]
    `,
  );
});

test('a range that reaches out of the subnet', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.200-192.168.132.45
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 192.168.131.200-192.168.132.45 is outside 192.168.131.0/24, the subnet of 'external'.
            # | fix: Shorten the range to 192.168.131.200-192.168.131.254
            # | -       - 192.168.131.200-192.168.132.45
            # | +       - 192.168.131.200-192.168.131.254
            # | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
});

test('a range and an address elsewhere', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.141.2-192.168.141.245
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 192.168.141.2-192.168.141.245 is outside 192.168.131.0/24, the subnet of 'external'.
            # | fix: Move them to 192.168.131.2-192.168.131.245 and 192.168.131.250
            # | -       - 192.168.141.2-192.168.141.245
            # | -       - 192.168.130.250
            # | +       - 192.168.131.2-192.168.131.245
            # | +       - 192.168.131.250
            # | fix: Change the range to 192.168.131.2-192.168.131.245
            # | -       - 192.168.141.2-192.168.141.245
            # | +       - 192.168.131.2-192.168.131.245
            # | related 3: 'external' has the subnet 192.168.131.0/24.
            - 192.168.130.250
            # ^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The address 192.168.130.250 is outside 192.168.131.0/24, the subnet of 'external'.
            # | fix: Move them to 192.168.131.2-192.168.131.245 and 192.168.131.250
            # | -       - 192.168.141.2-192.168.141.245
            # | -       - 192.168.130.250
            # | +       - 192.168.131.2-192.168.131.245
            # | +       - 192.168.131.250
            # | fix: Change to 192.168.131.250, the same host in this subnet
            # | -       - 192.168.130.250
            # | +       - 192.168.131.250
            # | fix: Change to 192.168.131.1, the nearest free address
            # | -       - 192.168.130.250
            # | +       - 192.168.131.1
            # | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
});

test('the seed VM is on undercloud management', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
      deployment:
        seed-vm:
          address: 192.168.140.3
          #        ^^^^^^^^^^^^^ error plan/seed-vm-outside-cidr: The seed VM's address 192.168.140.3 is outside 192.168.130.0/24, the subnet of 'undercloud-management'.
          #        | fix: Change to 192.168.130.3, the same host in this subnet
          #        | -     address: 192.168.140.3
          #        | +     address: 192.168.130.3
          #        | fix: Change to 192.168.130.254, the nearest free address
          #        | -     address: 192.168.140.3
          #        | +     address: 192.168.130.254
          #        | related 3: 'undercloud-management' has the subnet 192.168.130.0/24.
    `,
  );
});

test('a virtual network is judged by the subnet of its carrier', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24 }
      virtual-networks:
        - { network: external, vlan-type: tagged, carried-by: external, gateway-ip: 192.168.132.1 }
        #                                                                           ^^^^^^^^^^^^^ error plan/gateway-outside-cidr: The gateway 192.168.132.1 is outside 192.168.131.0/24, the subnet of 'external'.
        #                                                                           | fix: Change to 192.168.131.1, the same host in this subnet
        #                                                                           | fix: Change to 192.168.131.254, the last host
        #                                                                           | -   - { network: external, vlan-type: tagged, carried-by: external, gateway-ip: 192.168.132.1 }
        #                                                                           | +   - { network: external, vlan-type: tagged, carried-by: external, gateway-ip: 192.168.131.254 }
        #                                                                           | related 3: 'external' has the subnet 192.168.131.0/24.
    `,
  );
});

test('nothing is said where the subnet, the address or its family cannot be compared', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - { network: external, cidr: 192.168.131.0/240, gateway-ip: 10.0.0.1 }
        - { network: service, cidr: 192.168.131.777/24, gateway-ip: 10.0.0.1 }
        - { network: storage, cidr: 192.168.131.0/24, gateway-ip: 10.0.0.256 }
        - { network: sdn, cidr: 192.168.131.0/24, gateway-ip: fe80::1 }
        - { network: ipmi, gateway-ip: 10.0.0.1 }
    `,
  );
});

test('a subnet with host bits is compared as the subnet that is meant', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - { network: service, cidr: 192.168.131.7/24, gateway-ip: 10.0.0.1 }
        #                                                         ^^^^^^^^ error plan/gateway-outside-cidr: The gateway 10.0.0.1 is outside 192.168.131.0/24, the subnet of 'service'.
        - { network: external, cidr: 192.168.132.7/24, gateway-ip: 192.168.132.1 }
    `,
  );
});

test('a range that begins before the subnet', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - network: external
        cidr: 10.0.1.0/24
        addresses: [10.0.0.250-10.0.1.9, 10.0.1.1-10.0.1.254, 10.0.1.0-10.0.1.255]
        #           ^^^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 10.0.0.250-10.0.1.9 is outside 10.0.1.0/24, the subnet of 'external'.
        #           | related 3: 'external' has the subnet 10.0.1.0/24.
        #           | fix: Shorten the range to 10.0.1.1-10.0.1.9
        #           | -     addresses: [10.0.0.250-10.0.1.9, 10.0.1.1-10.0.1.254, 10.0.1.0-10.0.1.255]
        #           | +     addresses: [10.0.1.1-10.0.1.9, 10.0.1.1-10.0.1.254, 10.0.1.0-10.0.1.255]
    `,
  );
});

test('a range elsewhere keeps its hosts, where the subnet has them in this order', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - network: external
        cidr: 10.0.1.0/24
        addresses:
          - 10.0.7.200-10.0.8.10
          # ^^^^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 10.0.7.200-10.0.8.10 is outside 10.0.1.0/24, the subnet of 'external'.
          # | related 3: 'external' has the subnet 10.0.1.0/24.
          # | no fix
          - 10.0.7.5-10.0.8.5
          # ^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 10.0.7.5-10.0.8.5 is outside 10.0.1.0/24, the subnet of 'external'.
          # | related 3: 'external' has the subnet 10.0.1.0/24.
          # | fix: Change the range to 10.0.1.5
          # | -       - 10.0.7.5-10.0.8.5
          # | +       - 10.0.1.5
          - 10.0.7.0-10.0.7.9
          # ^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 10.0.7.0-10.0.7.9 is outside 10.0.1.0/24, the subnet of 'external'.
          # | related 3: 'external' has the subnet 10.0.1.0/24.
          # | no fix
          - 10.0.7.9-10.0.7.255
          # ^^^^^^^^^^^^^^^^^^^ error plan/address-outside-cidr: The range 10.0.7.9-10.0.7.255 is outside 10.0.1.0/24, the subnet of 'external'.
          # | related 3: 'external' has the subnet 10.0.1.0/24.
          # | no fix
    `,
  );
});

test('the nearest address and the same host may be one, or not be there', () => {
  checkRules(
    ids,
    `
    physical-networks:
      - { network: external, cidr: 10.0.1.0/24, gateway-ip: 10.0.0.1 }
      #                                                     ^^^^^^^^ error plan/gateway-outside-cidr: The gateway 10.0.0.1 is outside 10.0.1.0/24, the subnet of 'external'.
      #                                                     | fix: Change to 10.0.1.1, the same host in this subnet
      #                                                     | -   - { network: external, cidr: 10.0.1.0/24, gateway-ip: 10.0.0.1 }
      #                                                     | +   - { network: external, cidr: 10.0.1.0/24, gateway-ip: 10.0.1.1 }
      #                                                     | fix: Change to 10.0.1.254, the last host
      #                                                     | -   - { network: external, cidr: 10.0.1.0/24, gateway-ip: 10.0.0.1 }
      #                                                     | +   - { network: external, cidr: 10.0.1.0/24, gateway-ip: 10.0.1.254 }
      #                                                     | related 2: 'external' has the subnet 10.0.1.0/24.
      - { network: service, cidr: 10.0.2.0/24, gateway-ip: 10.0.7.0 }
      #                                                    ^^^^^^^^ error plan/gateway-outside-cidr: The gateway 10.0.7.0 is outside 10.0.2.0/24, the subnet of 'service'.
      #                                                    | fix: Change to 10.0.2.1, the first host
      #                                                    | -   - { network: service, cidr: 10.0.2.0/24, gateway-ip: 10.0.7.0 }
      #                                                    | +   - { network: service, cidr: 10.0.2.0/24, gateway-ip: 10.0.2.1 }
      #                                                    | fix: Change to 10.0.2.254, the last host
      #                                                    | -   - { network: service, cidr: 10.0.2.0/24, gateway-ip: 10.0.7.0 }
      #                                                    | +   - { network: service, cidr: 10.0.2.0/24, gateway-ip: 10.0.2.254 }
      #                                                    | related 3: 'service' has the subnet 10.0.2.0/24.
      - { network: storage, cidr: 10.0.3.0/30, gateway-ip: 10.0.7.1, addresses: [10.0.3.1-10.0.3.2] }
      #                                                    ^^^^^^^^ error plan/gateway-outside-cidr: The gateway 10.0.7.1 is outside 10.0.3.0/30, the subnet of 'storage'.
      #                                                    | related 4: 'storage' has the subnet 10.0.3.0/30.
      #                                                    | no fix
    `,
  );
});
