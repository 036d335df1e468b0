import { test } from 'vitest';
import { vlanRangeReversed } from '../../../../../../server/src/core/dialects/plan/rules/vlans/vlan-range-reversed.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a single id instead is another rule', () => {
  checkRule(
    vlanRangeReversed,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500
    `,
  );
});

test('reversed ends are swapped', () => {
  checkRule(
    vlanRangeReversed,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: '1000-500' # quotes stay
          #           ^^^^^^^^^^ error: Range is reversed: 1000 is after 500.
          #           | fix: Swap the ends: 500-1000
          #           | -     vlan-range: '1000-500' # quotes stay
          #           | +     vlan-range: '500-1000' # quotes stay
    `,
  );
});

test('an id on another port does not matter', () => {
  checkRule(
    vlanRangeReversed,
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

test('ends that are one or in order, what is shared, and networks that take no range', () => {
  checkRule(
    vlanRangeReversed,
    `
    hypervisor: esx
    virtual-networks:
      - { network: esx-tenant, vlan-range: 500-501 }
      - { network: esx, vlan-range: 600-500 }
      - { network: esx-tenant, vlan-range: &range "600-500" }
      #                                           ^^^^^^^^^ error: Range is reversed: 600 is after 500.
      #                                           | fix: Swap the ends: 500-600
      #                                           | -   - { network: esx-tenant, vlan-range: &range "600-500" }
      #                                           | +   - { network: esx-tenant, vlan-range: &range "500-600" }
      - { network: esx-tenant, vlan-range: *range }
      - { network: esx-tenant, vlan-range: 5000-500 }
    `,
  );
});
