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
          #           ^^^^^^^^^^^^^^^^^^^^ error: Unknown physical network 'undercloud-managment'. This plan has 'undercloud-management', 'external'.
          #           | fix: Change to 'undercloud-management'
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
        #                                    ^^^^^ error: Unknown physical network 'cable'. This plan has none.
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

test('the usual carrier is the second choice', () => {
  checkRule(
    carriedByUnknown,
    `
    hypervisor: kvm
    physical-networks:
      - { network: undercloud-management }
      - { network: external }
    virtual-networks:
      - { network: management, carried-by: externl }
      #                                    ^^^^^^^ error: Unknown physical network 'externl'. This plan has 'undercloud-management', 'external'.
      #                                    | fix: Change to 'external'
      #                                    | -   - { network: management, carried-by: externl }
      #                                    | +   - { network: management, carried-by: external }
      #                                    | fix: Change to 'undercloud-management'
      #                                    | -   - { network: management, carried-by: externl }
      #                                    | +   - { network: management, carried-by: undercloud-management }
      - { network: mystery, carried-by: externl }
      #                                 ^^^^^^^ error: Unknown physical network 'externl'. This plan has 'undercloud-management', 'external'.
      #                                 | fix: Change to 'external'
      #                                 | -   - { network: mystery, carried-by: externl }
      #                                 | +   - { network: mystery, carried-by: external }
      - { network: service, carried-by: externl }
      #                                 ^^^^^^^ error: Unknown physical network 'externl'. This plan has 'undercloud-management', 'external'.
      #                                 | fix: Change to 'external'
      #                                 | -   - { network: service, carried-by: externl }
      #                                 | +   - { network: service, carried-by: external }
    `,
  );
});

test('a network that is not planned, where the usual one is or is not', () => {
  checkRule(
    carriedByUnknown,
    `
    hypervisor: kvm
    physical-networks:
      - { network: undercloud-management }
    virtual-networks:
      - { network: management, carried-by: storage }
      #                                    ^^^^^^^ error: 'storage' is not listed among the physical networks, so it carries nothing.
      #                                    | fix: Add the physical network 'storage'
      #                                    |     - { network: undercloud-management }
      #                                    | +   - network: storage
      #                                    | +     vlan-type: untagged
      #                                    | +     cidr: 192.168.130.0/24
      #                                    | +     gateway-ip: 192.168.130.1
      #                                    | +     port: eth0
      #                                    | fix: Change to 'undercloud-management'
      #                                    | -   - { network: management, carried-by: storage }
      #                                    | +   - { network: management, carried-by: undercloud-management }
      - { network: mystery, carried-by: storage }
      #                                 ^^^^^^^ error: 'storage' is not listed among the physical networks, so it carries nothing.
      #                                 | fix: Add the physical network 'storage'
      #                                 |     - { network: undercloud-management }
      #                                 | +   - network: storage
      #                                 | +     vlan-type: untagged
      #                                 | +     cidr: 192.168.130.0/24
      #                                 | +     gateway-ip: 192.168.130.1
      #                                 | +     port: eth0
    `,
  );
});

test('what carries nothing, and names that cannot be compared', () => {
  checkRule(
    carriedByUnknown,
    `
    hypervisor: kvm
    physical-networks:
      - { network: external }
    virtual-networks:
      - { network: fibre-channel, carried-by: nothing }
      - { network: management }
      - { network: service, carried-by: "{{ carrier }}" }
    `,
  );
  checkRule(
    carriedByUnknown,
    `
    hypervisor: kvm
    physical-networks:
      - { network: external }
      - { network: "{{ name }}" }
    virtual-networks:
      - { network: management, carried-by: nothing }
    `,
  );
});

test('a name that others share is not changed', () => {
  checkRule(
    carriedByUnknown,
    `
    hypervisor: kvm
    physical-networks:
      - { network: external, port: &name externl }
    virtual-networks:
      - { network: external, carried-by: *name }
      #                                  ^^^^^ error: Unknown physical network 'externl'. This plan has 'external'.
      #                                  | no fix
    `,
  );
});
