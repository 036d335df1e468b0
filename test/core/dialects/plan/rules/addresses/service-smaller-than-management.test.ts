import { test } from 'vitest';
import { serviceSmallerThanManagement } from '../../../../../../server/src/core/dialects/plan/rules/addresses/service-smaller-than-management.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('Service is as large as Management', () => {
  checkRule(
    serviceSmallerThanManagement,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 192.168.130.0/24 }
        - { network: service, cidr: 192.168.132.0/25 }
        #                           ^^^^^^^^^^^^^^^^ hint: 'service' has a smaller subnet than 'undercloud-management' (192.168.130.0/24). The same servers need addresses in both.
        #                           | related 2: 'undercloud-management' has 192.168.130.0/24.
    `,
  );
});

test('the subnet of a virtual network may stand at its carrier', () => {
  checkRule(
    serviceSmallerThanManagement,
    `
      hypervisor: kvm
      physical-networks:
        - { network: undercloud-management, cidr: 192.168.130.0/24 }
      virtual-networks:
        - { network: management, carried-by: undercloud-management }
        - { network: service, vlan-id: 332, cidr: 192.168.132.0/26 }
        #                                         ^^^^^^^^^^^^^^^^ hint: 'service' has a smaller subnet than 'management' (192.168.130.0/24). The same servers need addresses in both.
        #                                         | related 3: 'management' has 192.168.130.0/24.
    `,
  );
});

test('a larger one is fine', () => {
  checkRule(
    serviceSmallerThanManagement,
    `
      physical-networks:
        - { network: undercloud-management, cidr: 192.168.130.0/24 }
        - { network: service, cidr: 192.168.132.0/23 }
    `,
  );
});

test('subnets of one size, of two families, and one alone', () => {
  checkRule(
    serviceSmallerThanManagement,
    `
    physical-networks:
      - { network: undercloud-management, cidr: 10.0.0.0/24 }
      - { network: service, cidr: 10.0.1.0/24 }
    `,
  );
  checkRule(
    serviceSmallerThanManagement,
    `
    physical-networks:
      - { network: undercloud-management, cidr: 10.0.0.0/24 }
      - { network: service, cidr: "2001:db8::/126" }
    `,
  );
  checkRule(
    serviceSmallerThanManagement,
    `
    physical-networks:
      - { network: undercloud-management, cidr: 10.0.0.0/24 }
      - { network: service, cidr: "{{ subnet }}" }
    `,
  );
  checkRule(
    serviceSmallerThanManagement,
    `
    physical-networks:
      - { network: service, cidr: 10.0.0.0/30 }
      - { network: storage, cidr: 10.0.1.0/24 }
    `,
  );
});
