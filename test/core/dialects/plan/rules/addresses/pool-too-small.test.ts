import { test } from 'vitest';
import { poolTooSmall } from '../../../../../../server/src/core/dialects/plan/rules/addresses/pool-too-small.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a subnet that fits exactly', () => {
  checkRule(
    poolTooSmall,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/28
      deployment:
        overcloud: { controllers: 3, compute: 5, swift-storage: 2 }
    `,
  );
});

test('a pool for fewer than the nodes', () => {
  checkRule(
    poolTooSmall,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
          addresses:
          ^^^^^^^^^ error: The pool of 'undercloud-management' has 5 addresses, and 10 nodes need one each: 1 undercloud + 3 controllers + 4 compute nodes + 2 Swift storage nodes.
          | fix: Add 192.168.130.8-192.168.130.12, which is free
          |         - 192.168.130.4-192.168.130.6 # two of them twice
          | +       - 192.168.130.8-192.168.130.12
            - 192.168.130.2-192.168.130.5
            - 192.168.130.4-192.168.130.6 # two of them twice
        - network: external
          cidr: 192.168.131.0/24
          addresses: [192.168.131.2]
      deployment:
        seed-vm: { address: 192.168.130.7 }
        overcloud: { compute: 4 }
    `,
  );
});

test('a count, a range or a subnet that cannot be read leaves it open', () => {
  checkRule(
    poolTooSmall,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/29
          addresses: [192.168.130.1]
      deployment:
        overcloud: { compute: some }
    `,
  );
});
