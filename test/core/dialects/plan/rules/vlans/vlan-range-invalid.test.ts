import { test } from 'vitest';
import { vlanRangeInvalid } from '../../../../../../server/src/core/dialects/plan/rules/vlans/vlan-range-invalid.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a single id instead is another rule', () => {
  checkRule(
    vlanRangeInvalid,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500
    `,
  );
});

test('a range that cannot be read', () => {
  checkRule(
    vlanRangeInvalid,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: 500..1000
          #           ^^^^^^^^^ error: '500..1000' is not a valid range of VLAN ids. Write two ids with a dash, such as 500-1000.
    `,
  );
});

test('a range that leaves the ids there are', () => {
  checkRule(
    vlanRangeInvalid,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: 500-5000
          #           ^^^^^^^^ error: The range 500-5000 is not within the valid VLAN ids, 1 to 4094.
          #           | fix: Change the range to 500-4094
          #           | -     vlan-range: 500-5000
          #           | +     vlan-range: 500-4094
    `,
  );
});

test('an id on another port does not matter', () => {
  checkRule(
    vlanRangeInvalid,
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

test('a range that leaves nothing when it is cut has no repair, and a shared one none of its own', () => {
  checkRule(
    vlanRangeInvalid,
    `
    hypervisor: esx
    virtual-networks:
      - { network: esx-tenant, vlan-range: 4095-5000 }
      #                                    ^^^^^^^^^ error: The range 4095-5000 is not within the valid VLAN ids, 1 to 4094.
      #                                    | no fix
      - { network: esx-tenant, vlan-range: 0-1 }
      #                                    ^^^ error: The range 0-1 is not within the valid VLAN ids, 1 to 4094.
      #                                    | no fix
      - { network: esx-tenant, vlan-range: &range 0-2 }
      #                                           ^^^ error: The range 0-2 is not within the valid VLAN ids, 1 to 4094.
      #                                           | fix: Change the range to 1-2
      #                                           | -   - { network: esx-tenant, vlan-range: &range 0-2 }
      #                                           | +   - { network: esx-tenant, vlan-range: &range 1-2 }
      - { network: esx-tenant, vlan-range: *range }
      - &base { network: esx-tenant, vlan-range: 4000-4095 }
      #                                          ^^^^^^^^^ error: The range 4000-4095 is not within the valid VLAN ids, 1 to 4094.
      #                                          | fix: Change the range to 4000-4094
      #                                          | -   - &base { network: esx-tenant, vlan-range: 4000-4095 }
      #                                          | +   - &base { network: esx-tenant, vlan-range: 4000-4094 }
      - { <<: *base, network: esx-tenant }
    `,
  );
});

test('the first and the last id, what is unknown, and networks that take no range', () => {
  checkRule(
    vlanRangeInvalid,
    `
    hypervisor: esx
    virtual-networks:
      - { network: esx-tenant, vlan-range: 1-4094 }
      - { network: esx-tenant, vlan-range: 500 }
      - { network: esx-tenant, vlan-range: !range x }
      - { network: esx-tenant, vlan-range: [500, 600] }
      - { network: esx-tenant }
      - { network: esx, vlan-range: 0-5000 }
    `,
  );
});
