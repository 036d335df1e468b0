import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/management-too-small', 'plan/subnet-too-small', 'plan/pool-too-small'];

test('Management holds all nodes and three addresses more', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/28 # 14 hosts
          #     ^^^^^^^^^^^^^^^^ error plan/management-too-small: 'undercloud-management' has room for 14 addresses, and 15 are needed: 1 undercloud + 3 controllers + 6 compute nodes + 2 Swift storage nodes + the seed VM + the virtual IP of the controllers + the gateway.
          #     | fix: Change the subnet to 192.168.130.0/27
      deployment:
        overcloud: { controllers: 3, compute: 6, swift-storage: 2 }
    `,
  );
  checkFix(
    { id: 'plan/management-too-small' },
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/28 # 14 hosts
      deployment:
        overcloud: { controllers: 3, compute: 6, swift-storage: 2 }
    `,
    'Change the subnet to 192.168.130.0/27',
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/27 # 14 hosts
      deployment:
        overcloud: { controllers: 3, compute: 6, swift-storage: 2 }
    `,
  );
});

test('a subnet that fits exactly', () => {
  checkRules(
    rules,
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
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/29
          #     ^^^^^^^^^^^^^^^ error plan/subnet-too-small: 'ipmi' has room for 6 addresses, and 14 are needed: 1 undercloud + 3 controllers + 4 compute nodes + 2 Swift storage nodes + 3 VSA nodes + the gateway.
          #     | fix: Change the subnet to 192.168.11.0/28
        - network: storage
          cidr: 192.168.12.0/29
          #     ^^^^^^^^^^^^^^^ error plan/subnet-too-small: 'storage' has room for 6 addresses, and 7 are needed: 4 compute nodes + 3 VSA nodes.
          #     | fix: Change the subnet to 192.168.12.0/28
      deployment:
        overcloud: { compute: 4, vsa-storage: 3 }
    `,
  );
  checkFix(
    { id: 'plan/subnet-too-small' },
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/29
        - network: storage
          cidr: 192.168.12.0/29
      deployment:
        overcloud: { compute: 4, vsa-storage: 3 }
    `,
    'Change the subnet to 192.168.11.0/28',
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/28
        - network: storage
          cidr: 192.168.12.0/29
      deployment:
        overcloud: { compute: 4, vsa-storage: 3 }
    `,
  );
  checkFix(
    { id: 'plan/subnet-too-small' },
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/29
        - network: storage
          cidr: 192.168.12.0/29
      deployment:
        overcloud: { compute: 4, vsa-storage: 3 }
    `,
    'Change the subnet to 192.168.12.0/28',
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/29
        - network: storage
          cidr: 192.168.12.0/28
      deployment:
        overcloud: { compute: 4, vsa-storage: 3 }
    `,
  );
});

test('a pool for fewer than the nodes', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
          addresses:
          ^^^^^^^^^ error plan/pool-too-small: The pool of 'undercloud-management' has 5 addresses, and 10 nodes need one each: 1 undercloud + 3 controllers + 4 compute nodes + 2 Swift storage nodes.
          | fix: Add 192.168.130.8-192.168.130.12, which is free
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
  checkFix(
    { id: 'plan/pool-too-small' },
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
          addresses:
            - 192.168.130.2-192.168.130.5
            - 192.168.130.4-192.168.130.6 # two of them twice
        - network: external
          cidr: 192.168.131.0/24
          addresses: [192.168.131.2]
      deployment:
        seed-vm: { address: 192.168.130.7 }
        overcloud: { compute: 4 }
    `,
    'Add 192.168.130.8-192.168.130.12, which is free',
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          cidr: 192.168.130.0/24
          gateway-ip: 192.168.130.1
          addresses:
            - 192.168.130.2-192.168.130.5
            - 192.168.130.4-192.168.130.6 # two of them twice
            - 192.168.130.8-192.168.130.12
        - network: external
          cidr: 192.168.131.0/24
          addresses: [192.168.131.2]
      deployment:
        seed-vm: { address: 192.168.130.7 }
        overcloud: { compute: 4 }
    `,
  );
});

test('when the subnet is too small nothing is said of the pool in it', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      physical-networks:
        - network: ipmi
          cidr: 192.168.11.0/30
          #     ^^^^^^^^^^^^^^^ error plan/subnet-too-small: 'ipmi' has room for 2 addresses, and 11 are needed: 1 undercloud + 3 controllers + 4 compute nodes + 2 Swift storage nodes + the gateway.
          #     | fix: Change the subnet to 192.168.11.0/28
          addresses: [192.168.11.1]
      deployment:
        overcloud: { compute: 4 }
    `,
  );
});

test('a count, a range or a subnet that cannot be read leaves it open', () => {
  checkRules(
    rules,
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
