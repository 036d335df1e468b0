import { test } from 'vitest';
import { checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/service-smaller-than-management' };

test('Service is as large as Management', () => {
  checkRule(
    rule,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 192.168.130.0/24 }
        - { network: service, cidr: 192.168.132.0/25 }
        #                           ^^^^^^^^^^^^^^^^ hint: 'service' has a smaller subnet than 'undercloud-management' (192.168.130.0/24); the same servers need addresses in both.
        #                           | related 2: 'undercloud-management' has 192.168.130.0/24.
    `,
  );
});

test('the subnet of a virtual network may stand at its carrier', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - { network: undercloud-management, cidr: 192.168.130.0/24 }
      virtual-networks:
        - { network: management, carried-by: undercloud-management }
        - { network: service, vlan-id: 332, cidr: 192.168.132.0/26 }
        #                                         ^^^^^^^^^^^^^^^^ hint: 'service' has a smaller subnet than 'management' (192.168.130.0/24); the same servers need addresses in both.
        #                                         | related 3: 'management' has 192.168.130.0/24.
    `,
  );
});

test('a larger one is fine', () => {
  checkRule(
    rule,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 192.168.130.0/24 }
        - { network: service, cidr: 192.168.132.0/23 }
    `,
  );
});
