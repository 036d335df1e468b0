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
          #     ^^^^^^^^^^^^^^^^ error: 'undercloud-management' has room for 14 addresses but needs 15. Needed: 1 undercloud + 3 controllers + 6 compute nodes + 2 Swift storage nodes + the seed VM + the virtual IP of the controllers + the gateway.
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

test('of other networks another rule speaks, and a /31 has no hosts at all', () => {
  checkRule(
    managementTooSmall,
    `
    deployment: { overcloud: { compute: 20 } }
    physical-networks:
      - { network: ipmi, cidr: 10.0.0.0/29 }
      - { network: undercloud-management, cidr: 10.0.1.0/31 }
      - { network: overcloud-management, cidr: 10.0.2.0/29 }
      #                                        ^^^^^^^^^^^ error: 'overcloud-management' has room for 6 addresses but needs 27. Needed: 3 controllers + 20 compute nodes + 2 Swift storage nodes + the virtual IP of the controllers + the gateway.
      #                                        | fix: Change the subnet to 10.0.2.0/27
      #                                        | -   - { network: overcloud-management, cidr: 10.0.2.0/29 }
      #                                        | +   - { network: overcloud-management, cidr: 10.0.2.0/27 }
    `,
  );
});
