import { test } from 'vitest';
import { seedVmTaken } from '../../../../../../server/src/core/dialects/plan/rules/addresses/seed-vm-taken.js';
import { checkRules } from '../../../../../support/check-rule.js';

const ids = seedVmTaken.map(({ id }) => id);

test('on the gateway', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 10.60.0.0/24, gateway-ip: 10.60.0.254, addresses: [10.60.0.250-10.60.0.253] }
      deployment:
        seed-vm: { address: 10.60.0.254 }
        #                   ^^^^^^^^^^^ error plan/seed-vm-is-gateway: The seed VM cannot use 10.60.0.254: it is the gateway of 'undercloud-management'.
        #                   | related 2: 10.60.0.254 is the gateway.
        #                   | fix: Change to 10.60.0.249, the nearest free address
    `,
  );
});

test('in a pool, also in that of another network of the subnet', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 10.60.0.0/24, addresses: [10.60.0.10-10.60.0.99] }
        - { network: overcloud-management, cidr: 10.60.0.0/24, addresses: [10.60.0.100-10.60.0.199] }
      deployment:
        seed-vm: { address: 10.60.0.199 }
        #                   ^^^^^^^^^^^ warning plan/seed-vm-in-pool: The seed VM's address 10.60.0.199 is in the pool 10.60.0.100-10.60.0.199 of 'overcloud-management'.
        #                   | related 3: The pool of 'overcloud-management' is 10.60.0.100-10.60.0.199.
        #                   | fix: Change to 10.60.0.200, the nearest free address
    `,
  );
});

test('beside both', () => {
  checkRules(
    ids,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 10.60.0.0/24, gateway-ip: 10.60.0.1, addresses: [10.60.0.10-10.60.0.99] }
      deployment:
        seed-vm: { address: 10.60.0.9 }
    `,
  );
});
