import { test } from 'vitest';
import { vlanRangeMissing } from '../../../../../../server/src/core/dialects/plan/rules/vlans/vlan-range-missing.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('ESX Tenant needs a range', () => {
  checkRule(
    vlanRangeMissing,
    `
      hypervisor: esx
      physical-networks:
        - { network: external, vlan-type: tagged, vlan-id: 600, port: eth0 }
      virtual-networks:
        - network: esx-tenant
        #          ^^^^^^^^^^ error: 'esx-tenant' needs a 'vlan-range', such as 500-1000.
        #          | fix: Add 'vlan-range: 601-1100', which is free
        #          |       vlan-type: tagged # trunk
        #          | +     vlan-range: 601-1100
          vlan-type: tagged # trunk
    `,
  );
});

test('a single id instead is another rule', () => {
  checkRule(
    vlanRangeMissing,
    `
      hypervisor: esx
      virtual-networks:
        - network: esx-tenant
          vlan-type: tagged
          vlan-id: 500
    `,
  );
});

test('an id on another port does not matter', () => {
  checkRule(
    vlanRangeMissing,
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

test('below the type, or below the name', () => {
  checkRule(
    vlanRangeMissing,
    `
    hypervisor: esx
    virtual-networks:
      - network: esx-tenant
      #          ^^^^^^^^^^ error: 'esx-tenant' needs a 'vlan-range', such as 500-1000.
      #          | fix: Add 'vlan-range: 500-999', which is free
      #          |       vlan-type: tagged
      #          | +     vlan-range: 500-999
        vlan-type: tagged
        carried-by: external
    `,
  );
  checkRule(
    vlanRangeMissing,
    `
    hypervisor: esx
    virtual-networks:
      - network: esx-tenant
      #          ^^^^^^^^^^ error: 'esx-tenant' needs a 'vlan-range', such as 500-1000.
      #          | fix: Add 'vlan-range: 500-999', which is free
      #          |     - network: esx-tenant
      #          | +     vlan-range: 500-999
        carried-by: external
    `,
  );
});

test('a range that cannot be read is there, other networks need none, and KVM has none', () => {
  checkRule(
    vlanRangeMissing,
    `
    hypervisor: esx
    virtual-networks:
      - { network: esx-tenant, vlan-range: "{{ range }}" }
      - { network: esx, vlan-id: 333 }
      - { network: mystery }
    `,
  );
  checkRule(
    vlanRangeMissing,
    `
    hypervisor: kvm
    virtual-networks:
      - { network: esx-tenant }
    `,
  );
});

test('an item that others share is not changed', () => {
  checkRule(
    vlanRangeMissing,
    `
    hypervisor: esx
    physical-networks: [&net { network: esx-tenant }]
    #                                   ^^^^^^^^^^ error: 'esx-tenant' needs a 'vlan-range', such as 500-1000.
    #                                   | no fix
    virtual-networks: [*net]
    `,
  );
});
