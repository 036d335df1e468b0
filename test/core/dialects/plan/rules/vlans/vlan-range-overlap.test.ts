import { test } from 'vitest';
import { vlanRangeOverlap } from '../../../../../../server/src/core/dialects/plan/rules/vlans/vlan-range-overlap.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a single id instead is another rule', () => {
  checkRule(
    vlanRangeOverlap,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500
    `,
  );
});

test('an id of another network inside the range', () => {
  checkRule(
    vlanRangeOverlap,
    `
      hypervisor: esx
      physical-networks:
        - network: external
          vlan-type: tagged
          vlan-id: 601
          port: eth0
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-id: 990
          carried-by: external
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-1000
          #           ^^^^^^^^ error: The range 500-1000 contains VLAN id 601 of 'external' and 990 of 'esx' on the same port. Tenant networks need free ids.
          #           | fix: Change the range to 602-989, which is free
          #           | -     vlan-range: 500-1000
          #           | +     vlan-range: 602-989
          #           | related 5: 'external' uses VLAN id 601.
          #           | related 10: 'esx' uses VLAN id 990.
          carried-by: external
    `,
  );
});

test('an id in the range where nobody carries the range', () => {
  checkRule(
    vlanRangeOverlap,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 601, port: eth0 }
      virtual-networks:
        - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000 }
        #                                                       ^^^^^^^^ error: The range 500-1000 contains VLAN id 601 of 'external' on the same port. Tenant networks need free ids.
        #                                                       | fix: Change the range to 602-1000, which is free
        #                                                       | related 3: 'external' uses VLAN id 601.
    `,
  );
});

test('an id on another port does not matter', () => {
  checkRule(
    vlanRangeOverlap,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 601, port: eth0 }
        - { network: service, vlan-type: tagged, vlan-id: 300, port: eth1 }
      virtual-networks:
        - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: service }
    `,
  );
});

test('the first and the last id of the range are in it, and those beside are not', () => {
  checkRule(
    vlanRangeOverlap,
    `
    hypervisor: esx
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 499, port: eth0 }
    virtual-networks:
      - { network: esx, vlan-id: 600, carried-by: external }
      - { network: mystery, vlan-type: tagged, vlan-id: 500, carried-by: external }
      - { network: external, vlan-id: 601, carried-by: external }
      - { network: esx-tenant, vlan-range: 500-600, carried-by: external }
      #                                    ^^^^^^^ error: The range 500-600 contains VLAN id 600 of 'esx' and 500 of 'mystery' on the same port. Tenant networks need free ids.
      #                                    | related 5: 'esx' uses VLAN id 600.
      #                                    | related 6: 'mystery' uses VLAN id 500.
      #                                    | fix: Change the range to 501-599, which is free
      #                                    | -   - { network: esx-tenant, vlan-range: 500-600, carried-by: external }
      #                                    | +   - { network: esx-tenant, vlan-range: 501-599, carried-by: external }
    `,
  );
});

test('an untagged network, the same network twice, and an id that cannot be read', () => {
  checkRule(
    vlanRangeOverlap,
    `
    hypervisor: esx
    physical-networks:
      - { network: external, vlan-type: tagged, vlan-id: 331, port: eth0 }
    virtual-networks:
      - { network: management, vlan-type: untagged, vlan-id: 510, carried-by: external }
      - { network: esx, vlan-id: "{{ id }}", carried-by: external }
      - { network: esx-tenant, vlan-id: 520, carried-by: external }
      - { network: esx-tenant, vlan-range: &range 500-600, vlan-id: 530, carried-by: external }
      - { network: mystery, vlan-range: 500-600, carried-by: external }
    `,
  );
});

test('a range that others share is not changed', () => {
  checkRule(
    vlanRangeOverlap,
    `
    hypervisor: esx
    physical-networks:
      - { network: external, vlan-id: 550, port: eth0, vlan-range: &range 500-600 }
    virtual-networks:
      - { network: esx-tenant, vlan-range: *range, carried-by: external }
      #                                    ^^^^^^ error: The range 500-600 contains VLAN id 550 of 'external' on the same port. Tenant networks need free ids.
      #                                    | related 3: 'external' uses VLAN id 550.
      #                                    | no fix
    `,
  );
});
