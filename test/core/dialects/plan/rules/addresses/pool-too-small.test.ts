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
          ^^^^^^^^^ error: The pool of 'undercloud-management' has 5 addresses, but 10 nodes need one each. They are 1 undercloud + 3 controllers + 4 compute nodes + 2 Swift storage nodes.
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

test('an address that is listed twice counts once', () => {
  checkRule(
    poolTooSmall,
    `
    deployment: { overcloud: { compute: 10 } }
    physical-networks:
      - network: sdn
        addresses: [10.0.0.5-10.0.0.9, 10.0.0.1-10.0.0.5, 10.0.0.3]
        ^^^^^^^^^ error: The pool of 'sdn' has 9 addresses, but 10 nodes need one each. They are 10 compute nodes.
        | no fix
    `,
  );
});

test('as many as are needed, in any order', () => {
  checkRule(
    poolTooSmall,
    `
    deployment: { overcloud: { compute: 3 } }
    physical-networks:
      - { network: sdn, cidr: 10.0.0.0/24, addresses: [10.0.0.9, 10.0.0.5-10.0.0.6] }
    `,
  );
});

test('what is lacking is added where it is free in one piece', () => {
  checkRule(
    poolTooSmall,
    `
    deployment: { overcloud: { compute: 6 } }
    physical-networks:
      - network: sdn
        cidr: 10.0.0.0/29
        addresses: [10.0.0.1-10.0.0.4]
        ^^^^^^^^^ error: The pool of 'sdn' has 4 addresses, but 6 nodes need one each. They are 6 compute nodes.
        | fix: Add 10.0.0.5-10.0.0.6, which is free
        | -     addresses: [10.0.0.1-10.0.0.4]
        | +     addresses: [10.0.0.1-10.0.0.4, 10.0.0.5-10.0.0.6]
    `,
  );
  checkRule(
    poolTooSmall,
    `
    deployment: { overcloud: { compute: 6 } }
    physical-networks:
      - network: sdn
        cidr: 10.0.0.0/29
        gateway-ip: 10.0.0.6
        addresses: [10.0.0.1]
        ^^^^^^^^^ error: The pool of 'sdn' has 1 address, but 6 nodes need one each. They are 6 compute nodes.
        | no fix
    `,
  );
});

test('a pool that is absent or half readable, and one in a subnet that is too small, are left alone', () => {
  checkRule(
    poolTooSmall,
    `
    deployment: { overcloud: { compute: 60 } }
    physical-networks:
      - { network: sdn, addresses: [10.0.0.1, "{{ last }}"] }
      - { network: storage, cidr: 10.0.1.0/24 }
      - { network: ipmi, cidr: 10.0.2.0/29, addresses: [10.0.2.1] }
      - { network: mystery, addresses: [10.0.3.1] }
    `,
  );
});
