import { test } from 'vitest';
import { managementTooSmall } from '../../../../../../server/src/core/dialects/plan/rules/addresses/management-too-small.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('Management holds all nodes and three addresses more', () => {
  checkRule(
    managementTooSmall,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/28 # 14 hosts
          #     ^^^^^^^^^^^^^^^^ error: 'undercloud-management' has room for 14 addresses, and 15 are needed: 1 undercloud + 3 controllers + 6 compute nodes + 2 Swift storage nodes + the seed VM + the virtual IP of the controllers + the gateway.
          #     | fix: Change the subnet to 192.168.130.0/27
          #     | -     cidr: 192.168.130.0/28 # 14 hosts
          #     | +     cidr: 192.168.130.0/27 # 14 hosts
      deployment:
        overcloud: { controllers: 3, compute: 6, swift-storage: 2 }
    `,
  );
});

test('a subnet that fits exactly', () => {
  checkRule(
    managementTooSmall,
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

test('a count, a range or a subnet that cannot be read leaves it open', () => {
  checkRule(
    managementTooSmall,
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
