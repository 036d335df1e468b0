import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';

const rule = { id: 'plan/esx-tenant-not-range' };

test('a single id becomes a range up to the next id in use', () => {
  checkRule(
    rule,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-id: 700
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500 # the first
          ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range' and no single 'vlan-id': the ESX Tenant row of the virtual networks table for ESX.
          | fix: Write the range 'vlan-range: 500-699' instead
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-id: 700
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500 # the first
    `,
    "Write the range 'vlan-range: 500-699' instead",
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-id: 700
        - network: esx-tenant
          vlan-type: tagged
          vlan-range: 500-699 # the first
    `,
  );
});

test('beside a range the id goes', () => {
  checkRule(
    rule,
    `
      hypervisor: esx
      virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, vlan-id: 500 }]
      #                                                                                  ^^^^^^^ error: 'esx-tenant' takes a 'vlan-range' and no single 'vlan-id': the ESX Tenant row of the virtual networks table for ESX.
      #                                                                                  | fix: Remove 'vlan-id'
    `,
  );
  checkFix(
    rule,
    `
      hypervisor: esx
      virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, vlan-id: 500 }]
    `,
    "Remove 'vlan-id'",
    `
      hypervisor: esx
      virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000 }]
    `,
  );
});

test('on KVM there is no such network', () => {
  checkRule(
    rule,
    `
      hypervisor: kvm
      virtual-networks: [{ network: esx-tenant, vlan-type: tagged, vlan-id: 500 }]
    `,
  );
});
