import { test } from 'vitest';
import { subnetTooSmall } from '../../../../../../server/src/core/dialects/plan/rules/addresses/subnet-too-small.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a subnet that fits exactly', () => {
  checkRule(
    subnetTooSmall,
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

test('IPMI holds every server', () => {
  checkRule(
    subnetTooSmall,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/29
          #     ^^^^^^^^^^^^^^^ error: 'ipmi' has room for 6 addresses but needs 14. Needed: 1 undercloud + 3 controllers + 4 compute nodes + 2 Swift storage nodes + 3 VSA nodes + the gateway.
          #     | fix: Change the subnet to 192.168.11.0/28
          #     | -     cidr: 192.168.11.0/29
          #     | +     cidr: 192.168.11.0/28
        - network: storage
          cidr: 192.168.12.0/29
          #     ^^^^^^^^^^^^^^^ error: 'storage' has room for 6 addresses but needs 7. Needed: 4 compute nodes + 3 VSA nodes.
          #     | fix: Change the subnet to 192.168.12.0/28
          #     | -     cidr: 192.168.12.0/29
          #     | +     cidr: 192.168.12.0/28
      deployment:
        overcloud: { compute: 4, vsa-storage: 3 }
    `,
  );
});

test('when the subnet is too small nothing is said of the pool in it', () => {
  checkRule(
    subnetTooSmall,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/30
          #     ^^^^^^^^^^^^^^^ error: 'ipmi' has room for 2 addresses but needs 11. Needed: 1 undercloud + 3 controllers + 4 compute nodes + 2 Swift storage nodes + the gateway.
          #     | fix: Change the subnet to 192.168.11.0/28
          addresses: [192.168.11.1]
      deployment:
        overcloud: { compute: 4 }
    `,
  );
});

test('a count, a range or a subnet that cannot be read leaves it open', () => {
  checkRule(
    subnetTooSmall,
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

test('of Management another rule speaks, and a wider subnet must be free', () => {
  checkRule(
    subnetTooSmall,
    `
    deployment: { overcloud: { compute: 20 } }
    physical-networks:
      - { network: undercloud-management, cidr: 10.0.1.0/29 }
      - { network: sdn, cidr: 10.0.0.0/29 }
      #                       ^^^^^^^^^^^ error: 'sdn' has room for 6 addresses but needs 20. Needed: 20 compute nodes.
      #                       | no fix
      - { network: storage, cidr: 10.0.2.0/28 }
      #                           ^^^^^^^^^^^ error: 'storage' has room for 14 addresses but needs 20. Needed: 20 compute nodes.
      #                           | fix: Change the subnet to 10.0.2.0/27
      #                           | -   - { network: storage, cidr: 10.0.2.0/28 }
      #                           | +   - { network: storage, cidr: 10.0.2.0/27 }
      - { network: external, cidr: 10.0.0.16/28 }
    `,
  );
});

test('nobody needs an address where no nodes are', () => {
  checkRule(
    subnetTooSmall,
    `
    deployment: { overcloud: { compute: 0, controllers: "{{ controllers }}" } }
    physical-networks:
      - { network: sdn, cidr: 10.0.0.0/30 }
      - { network: ipmi, cidr: 10.0.1.0/30 }
      - { network: mystery, cidr: 10.0.2.0/30 }
    `,
  );
});
