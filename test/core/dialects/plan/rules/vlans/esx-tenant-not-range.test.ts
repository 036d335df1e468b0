import { test } from 'vitest';
import { esxTenantNotRange } from '../../../../../../server/src/core/dialects/plan/rules/vlans/esx-tenant-not-range.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('a single id becomes a range up to the next id in use', () => {
  checkRule(
    esxTenantNotRange,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-id: 700
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500 # the first
          ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range', not a 'vlan-id'.
          | fix: Write the range 'vlan-range: 500-699' instead
          | -     vlan-id: 500 # the first
          | +     vlan-range: 500-699 # the first
    `,
  );
});

test('beside a range the id goes', () => {
  checkRule(
    esxTenantNotRange,
    `
      hypervisor: esx
      virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, vlan-id: 500 }]
      #                                                                                  ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range', not a 'vlan-id'.
      #                                                                                  | fix: Remove 'vlan-id'
      #                                                                                  | - virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, vlan-id: 500 }]
      #                                                                                  | + virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000 }]
    `,
  );
});

test('on KVM there is no such network', () => {
  checkRule(
    esxTenantNotRange,
    `
      hypervisor: kvm
      virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-id: 500 }]
    `,
  );
});

test('an id that cannot be read, one that others share, and none', () => {
  checkRule(
    esxTenantNotRange,
    `
    hypervisor: esx
    virtual-networks:
      - { network: esx-tenant, vlan-id: "{{ id }}" }
      #                        ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range', not a 'vlan-id'.
      #                        | no fix
      - { network: esx, vlan-id: &id 331 }
      - { network: esx-tenant, vlan-id: *id }
      #                        ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range', not a 'vlan-id'.
      #                        | no fix
      - { network: esx-tenant, vlan-range: 500-1000 }
    `,
  );
});

test('the last id is a range of itself, and 500 ids are the most', () => {
  checkRule(
    esxTenantNotRange,
    `
    hypervisor: esx
    virtual-networks:
      - { network: esx-tenant, vlan-id: 4094 }
      #                        ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range', not a 'vlan-id'.
      #                        | fix: Write the range 'vlan-range: 4094-4094' instead
      #                        | -   - { network: esx-tenant, vlan-id: 4094 }
      #                        | +   - { network: esx-tenant, vlan-range: 4094-4094 }
    `,
  );
  checkRule(
    esxTenantNotRange,
    `
    hypervisor: esx
    virtual-networks:
      - { network: esx-tenant, vlan-id: 500 }
      #                        ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range', not a 'vlan-id'.
      #                        | fix: Write the range 'vlan-range: 500-999' instead
      #                        | -   - { network: esx-tenant, vlan-id: 500 }
      #                        | +   - { network: esx-tenant, vlan-range: 500-999 }
      - { network: esx, vlan-id: 1100 }
    `,
  );
});
