import { test } from 'vitest';
import { addressesContainGateway } from '../../../../../../server/src/core/dialects/plan/rules/addresses/addresses-contain-gateway.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a gateway at the end of a range', () => {
  checkRule(
    addressesContainGateway,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          addresses: [192.168.131.1-192.168.131.245]
          #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The range 192.168.131.1-192.168.131.245 contains 192.168.131.1, the gateway of this network.
          #           | preferred fix: Change to 192.168.131.2-192.168.131.245
          #           | -     addresses: [192.168.131.1-192.168.131.245]
          #           | +     addresses: [192.168.131.2-192.168.131.245]
          #           | related 4: 192.168.131.1 is the gateway.
    `,
  );
});

test('a gateway in the middle of a range', () => {
  checkRule(
    addressesContainGateway,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.100
          addresses:
            - 192.168.131.2-192.168.131.245 # floating IPs
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The range 192.168.131.2-192.168.131.245 contains 192.168.131.100, the gateway of this network.
            # | preferred fix: Change to 192.168.131.2-192.168.131.99 and 192.168.131.101-192.168.131.245
            # | -       - 192.168.131.2-192.168.131.245 # floating IPs
            # | +       - 192.168.131.2-192.168.131.99 # floating IPs
            # | +       - 192.168.131.101-192.168.131.245
            # | related 4: 192.168.131.100 is the gateway.
    `,
  );
});

test('a gateway of a network that shares the subnet', () => {
  checkRule(
    addressesContainGateway,
    `
      physical-networks:
        - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, gateway-ip: 192.168.130.20, port: eth0 }
        - { network: storage, vlan-type: untagged, cidr: 192.168.130.0/24, addresses: [192.168.130.10-192.168.130.150], port: eth0 }
        #                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The range 192.168.130.10-192.168.130.150 contains 192.168.130.20, the gateway of 'undercloud-management'.
        #                                                                              | preferred fix: Change to 192.168.130.10-192.168.130.19 and 192.168.130.21-192.168.130.150
        #                                                                              | related 2: 192.168.130.20 is the gateway.
    `,
  );
});

test('where the subnets may not overlap, that is the mistake', () => {
  checkRule(
    addressesContainGateway,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
    `,
  );
});

test('a virtual network and its carrier are one', () => {
  checkRule(
    addressesContainGateway,
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
    addressesContainGateway,
    `
      physical-networks:
        - network: external
          addresses: [192.168.131.2-192.168.131.99, 192.168.131.100-192.168.131.120, 192.168.131.50-192.168.131.40]
    `,
  );
});

test('a gateway beside the range, or of a network with another subnet, is none of its business', () => {
  checkRule(
    addressesContainGateway,
    `
    physical-networks:
      - { network: external, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, addresses: [192.168.131.2-192.168.131.9] }
      - { network: service, cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1, addresses: [192.168.131.1, 192.168.132.2] }
    `,
  );
});

test('a range that is the gateway alone goes, and one that others share stays', () => {
  checkRule(
    addressesContainGateway,
    `
    physical-networks:
      - { network: external, gateway-ip: 192.168.131.1, addresses: [192.168.131.1, 192.168.131.9] }
      #                                                             ^^^^^^^^^^^^^ error: The range 192.168.131.1 contains 192.168.131.1, the gateway of this network.
      #                                                             | related 2: 192.168.131.1 is the gateway.
      #                                                             | fix: Remove 192.168.131.1
      #                                                             | -   - { network: external, gateway-ip: 192.168.131.1, addresses: [192.168.131.1, 192.168.131.9] }
      #                                                             | +   - { network: external, gateway-ip: 192.168.131.1, addresses: [192.168.131.9] }
      - { network: service, gateway-ip: 192.168.132.2, addresses: &pool [192.168.132.1-192.168.132.2] }
      #                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The range 192.168.132.1-192.168.132.2 contains 192.168.132.2, the gateway of this network.
      #                                                                  | related 3: 192.168.132.2 is the gateway.
      #                                                                  | preferred fix: Change to 192.168.132.1
      #                                                                  | -   - { network: service, gateway-ip: 192.168.132.2, addresses: &pool [192.168.132.1-192.168.132.2] }
      #                                                                  | +   - { network: service, gateway-ip: 192.168.132.2, addresses: &pool [192.168.132.1] }
      #                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The range 192.168.132.1-192.168.132.2 contains 192.168.132.2, the gateway of 'service'.
      #                                                                  | related 3: 192.168.132.2 is the gateway.
      #                                                                  | no fix
      - { network: storage, gateway-ip: 192.168.132.1, addresses: *pool }
    `,
  );
});
