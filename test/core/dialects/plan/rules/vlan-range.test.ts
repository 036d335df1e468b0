import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = [
  'plan/vlan-range-missing',
  'plan/vlan-range-unexpected',
  'plan/vlan-range-invalid',
  'plan/vlan-range-reversed',
  'plan/vlan-range-overlap',
];

test('ESX Tenant needs a range', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 600, port: eth0 }
      virtual-networks:
        - network: esx-tenant
        #          ^^^^^^^^^^ error plan/vlan-range-missing: 'esx-tenant' needs a 'vlan-range', such as 500-1000: the ESX Tenant row of the virtual networks table for ESX.
        #          | fix: Add 'vlan-range: 601-1100', which is free
          vlan-type: tagged # trunk
    `,
  );
  checkFix(
    { id: 'plan/vlan-range-missing' },
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 600, port: eth0 }
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged # trunk
    `,
    "Add 'vlan-range: 601-1100', which is free",
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 600, port: eth0 }
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged # trunk
          vlan-range: 601-1100
    `,
  );
});

test('a single id instead is another rule', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500
    `,
  );
});

test('a network that is one VLAN takes no range', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-range: 340-350
          ^^^^^^^^^^ error plan/vlan-range-unexpected: 'esx' is a single VLAN, so it takes a 'vlan-id' and no 'vlan-range': the ESX row of the virtual networks table for ESX.
          | fix: Write 'vlan-id: 340' instead
        - network: external
          vlan-type: tagged
          vlan-id: 331
          vlan-range: 331-332
          ^^^^^^^^^^ error plan/vlan-range-unexpected: 'external' is a single VLAN, so it takes a 'vlan-id' and no 'vlan-range': the External row of the virtual networks table for ESX.
          | fix: Remove 'vlan-range'
    `,
  );
  checkFix(
    { id: 'plan/vlan-range-unexpected' },
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-range: 340-350
        - network: external
          vlan-type: tagged
          vlan-id: 331
          vlan-range: 331-332
    `,
    "Write 'vlan-id: 340' instead",
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-id: 340
        - network: external
          vlan-type: tagged
          vlan-id: 331
          vlan-range: 331-332
    `,
  );
  checkFix(
    { id: 'plan/vlan-range-unexpected' },
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-range: 340-350
        - network: external
          vlan-type: tagged
          vlan-id: 331
          vlan-range: 331-332
    `,
    "Remove 'vlan-range'",
    `
      hypervisor: esx
      virtual-networks:
        - network: esx
          vlan-type: tagged
          vlan-range: 340-350
        - network: external
          vlan-type: tagged
          vlan-id: 331
    `,
  );
});

test('a range that cannot be read', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: 500..1000
          #           ^^^^^^^^^ error plan/vlan-range-invalid: '500..1000' is no range of VLAN ids; write two ids with a dash, such as 500-1000.
    `,
  );
});

test('a range that leaves the ids there are', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: 500-5000
          #           ^^^^^^^^ error plan/vlan-range-invalid: VLAN ids go from 1 to 4094, and the range 500-5000 leaves them.
          #           | fix: Change the range to 500-4094
    `,
  );
  checkFix(
    { id: 'plan/vlan-range-invalid' },
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: 500-5000
    `,
    'Change the range to 500-4094',
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: 500-4094
    `,
  );
});

test('reversed ends are swapped', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: '1000-500' # quotes stay
          #           ^^^^^^^^^^ error plan/vlan-range-reversed: The range 1000-500 ends before it begins: 1000 is greater than 500.
          #           | fix: Swap the ends: 500-1000
    `,
  );
  checkFix(
    { id: 'plan/vlan-range-reversed' },
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: '1000-500' # quotes stay
    `,
    'Swap the ends: 500-1000',
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-range: '500-1000' # quotes stay
    `,
  );
});

test('an id of another network inside the range', () => {
  checkRules(
    rules,
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
          #           ^^^^^^^^ error plan/vlan-range-overlap: The range 500-1000 holds VLAN id 601 of 'external' and 990 of 'esx' on the same port; tenant networks need ids that nobody uses.
          #           | fix: Change the range to 602-989, which is free
          #           | related 5: 'external' uses VLAN id 601.
          #           | related 10: 'esx' uses VLAN id 990.
          carried-by: external
    `,
  );
  checkFix(
    { id: 'plan/vlan-range-overlap' },
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
          carried-by: external
    `,
    'Change the range to 602-989, which is free',
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
          vlan-range: 602-989
          carried-by: external
    `,
  );
});

test('an id in the range where nobody carries the range', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 601, port: eth0 }
      virtual-networks:
        - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000 }
        #                                                       ^^^^^^^^ error plan/vlan-range-overlap: The range 500-1000 holds VLAN id 601 of 'external' on the same port; tenant networks need ids that nobody uses.
        #                                                       | fix: Change the range to 602-1000, which is free
        #                                                       | related 3: 'external' uses VLAN id 601.
    `,
  );
});

test('an id on another port does not matter', () => {
  checkRules(
    rules,
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
