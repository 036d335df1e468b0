import { test } from 'vitest';
import { addressesOverlap } from '../../../../../../server/src/core/dialects/plan/rules/addresses/addresses-overlap.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('ranges of one network', () => {
  checkRule(
    addressesOverlap,
    `
      physical-networks:
        - network: external
          cidr: 192.168.131.0/24
          addresses:
            - 192.168.131.2-192.168.131.99
            - 192.168.131.90-192.168.131.120 # ten too many
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 192.168.131.90-192.168.131.120 overlaps 192.168.131.2-192.168.131.99 of the same network.
            # | fix: Change to 192.168.131.100-192.168.131.120
            # | -       - 192.168.131.90-192.168.131.120 # ten too many
            # | +       - 192.168.131.100-192.168.131.120 # ten too many
            # | related 5: 192.168.131.2-192.168.131.99 is listed here.
            - 192.168.131.50
            # ^^^^^^^^^^^^^^ error: 192.168.131.50 is already in 192.168.131.2-192.168.131.99 of the same network.
            # | fix: Remove 192.168.131.50
            # | -       - 192.168.131.50
            # | related 5: 192.168.131.2-192.168.131.99 is listed here.
    `,
  );
});

test('where the subnets may not overlap, that is the mistake', () => {
  checkRule(
    addressesOverlap,
    `
      physical-networks:
        - { network: external, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
        - { network: service, vlan-type: tagged, cidr: 192.168.131.0/24, addresses: [192.168.131.10-192.168.131.20], port: eth0 }
    `,
  );
});

test('a virtual network and its carrier are one', () => {
  checkRule(
    addressesOverlap,
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
    addressesOverlap,
    `
      physical-networks:
        - network: external
          addresses: [192.168.131.2-192.168.131.99, 192.168.131.100-192.168.131.120, 192.168.131.50-192.168.131.40]
    `,
  );
});

test('what others take out of the middle leaves two pieces, and more than two are no repair', () => {
  checkRule(
    addressesOverlap,
    `
    physical-networks:
      - network: external
        addresses: [10.0.0.4-10.0.0.5, 10.0.0.8, 10.0.0.1-10.0.0.9]
        #                                        ^^^^^^^^^^^^^^^^^ error: 10.0.0.1-10.0.0.9 overlaps 10.0.0.4-10.0.0.5 of the same network.
        #                                        | related 3: 10.0.0.4-10.0.0.5 is listed here.
        #                                        | no fix
      - network: service
        addresses: [10.1.0.4-10.1.0.5, 10.1.0.1-10.1.0.9]
        #                              ^^^^^^^^^^^^^^^^^ error: 10.1.0.1-10.1.0.9 overlaps 10.1.0.4-10.1.0.5 of the same network.
        #                              | related 5: 10.1.0.4-10.1.0.5 is listed here.
        #                              | fix: Change to 10.1.0.1-10.1.0.3 and 10.1.0.6-10.1.0.9
        #                              | -     addresses: [10.1.0.4-10.1.0.5, 10.1.0.1-10.1.0.9]
        #                              | +     addresses: [10.1.0.4-10.1.0.5, 10.1.0.1-10.1.0.3, 10.1.0.6-10.1.0.9]
    `,
  );
});

test('an address twice goes, and ranges that touch stay', () => {
  checkRule(
    addressesOverlap,
    `
    physical-networks:
      - { network: external, addresses: [10.0.0.1-10.0.0.4, 10.0.0.5-10.0.0.9, 10.0.0.5] }
      #                                                                        ^^^^^^^^ error: 10.0.0.5 is already in 10.0.0.5-10.0.0.9 of the same network.
      #                                                                        | related 2: 10.0.0.5-10.0.0.9 is listed here.
      #                                                                        | fix: Remove 10.0.0.5
      #                                                                        | -   - { network: external, addresses: [10.0.0.1-10.0.0.4, 10.0.0.5-10.0.0.9, 10.0.0.5] }
      #                                                                        | +   - { network: external, addresses: [10.0.0.1-10.0.0.4, 10.0.0.5-10.0.0.9] }
      - { network: service, addresses: &pool [10.1.0.1-10.1.0.4] }
      - { network: storage, addresses: *pool }
    `,
  );
});

test('a range that stands elsewhere too is not taken apart', () => {
  checkRule(
    addressesOverlap,
    `
    physical-networks:
      - { network: service, addresses: [&range 10.1.0.1-10.1.0.9] }
      - network: storage
        addresses: [10.1.0.4-10.1.0.5, *range]
        #                              ^^^^^^ error: 10.1.0.1-10.1.0.9 overlaps 10.1.0.4-10.1.0.5 of the same network.
        #                              | no fix
    `,
  );
});
