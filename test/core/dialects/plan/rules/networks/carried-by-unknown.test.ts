import { test } from 'vitest';
import { carriedByUnknown } from '../../../../../../server/src/core/dialects/plan/rules/networks/carried-by-unknown.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a misspelt name', () => {
  checkRule(
    carriedByUnknown,
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
          #           | preferred fix: Change to 'undercloud-management'
          #           | -     carried-by: undercloud-managment # typo
          #           | +     carried-by: undercloud-management # typo
    `,
  );
});

test('a physical network that is not planned', () => {
  checkRule(
    carriedByUnknown,
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
          #           |       port: eth0
          #           | +   - network: service
          #           | +     vlan-type: tagged
          #           | +     vlan-id: 332
          #           | +     cidr: 192.168.132.0/24
          #           | +     gateway-ip: 192.168.132.1
          #           | +     port: eth0
          #           | fix: Change to 'external'
          #           | -     carried-by: service
          #           | +     carried-by: external
    `,
  );
});

test('a name like none of them', () => {
  checkRule(
    carriedByUnknown,
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
    carriedByUnknown,
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
