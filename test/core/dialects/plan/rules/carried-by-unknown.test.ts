import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/carried-by-unknown' };

test('a misspelt name', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          vlan-type: untagged
        - network: external
          vlan-type: tagged
      virtual-networks:
        - network: management
          carried-by: undercloud-managment # typo
          #           ^^^^^^^^^^^^^^^^^^^^ error: There is no physical network 'undercloud-managment'; the plan has 'undercloud-management', 'external'.
          #           | fix: Change to 'undercloud-management'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          vlan-type: untagged
        - network: external
          vlan-type: tagged
      virtual-networks:
        - network: management
          carried-by: undercloud-managment # typo
    `,
    "Change to 'undercloud-management'",
    `
      hypervisor: kvm
      physical-networks:
        - network: undercloud-management
          vlan-type: untagged
        - network: external
          vlan-type: tagged
      virtual-networks:
        - network: management
          carried-by: undercloud-management # typo
    `,
  );
});

test('a physical network that is not planned', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          port: eth0
      virtual-networks:
        - network: service
          carried-by: service
          #           ^^^^^^^ error: 'service' is not listed among the physical networks, so it carries nothing.
          #           | fix: Add the physical network 'service'
          #           | fix: Change to 'external'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          port: eth0
      virtual-networks:
        - network: service
          carried-by: service
    `,
    "Add the physical network 'service'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          port: eth0
        - network: service
          vlan-type: tagged
          vlan-id: 332
          cidr: 192.168.132.0/24
          gateway-ip: 192.168.132.1
          port: eth0
      virtual-networks:
        - network: service
          carried-by: service
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          port: eth0
      virtual-networks:
        - network: service
          carried-by: service
    `,
    "Change to 'external'",
    `
      hypervisor: kvm
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 331
          cidr: 192.168.131.0/24
          gateway-ip: 192.168.131.1
          port: eth0
      virtual-networks:
        - network: service
          carried-by: external
    `,
  );
});

test('a name like none of them', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks: []
      virtual-networks:
        - { network: management, carried-by: cable }
        #                                    ^^^^^ error: There is no physical network 'cable'; the plan has none.
    `,
  );
});

test('what cannot be read whole may have it, and a misspelt network may be it', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      physical-networks:
        - network: exernal
        - port: eth0
      virtual-networks:
        - { network: external, carried-by: external }
    `,
  );
});
