import { test } from 'vitest';
import { checkFix, checkRules } from '../../../../support/check-rule.js';

const rules = ['plan/esx-network-on-kvm', 'plan/fibre-channel-esx'];

test('the ESX networks on KVM', () => {
  checkRules(
    rules,
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
        - network: esx
        #          ^^^ error plan/esx-network-on-kvm: 'esx' does not exist on KVM: only the ESX row of the virtual networks table for ESX names it.
        #          | fix: Remove the network 'esx'
          vlan-id: 333
        # the trunk
        - network: esx-tenant
        #          ^^^^^^^^^^ error plan/esx-network-on-kvm: 'esx-tenant' does not exist on KVM: only the ESX Tenant row of the virtual networks table for ESX names it.
        #          | fix: Remove the network 'esx-tenant'
          vlan-range: 500-1000
    `,
  );
  checkFix(
    { id: 'plan/esx-network-on-kvm' },
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
        - network: esx
          vlan-id: 333
        # the trunk
        - network: esx-tenant
          vlan-range: 500-1000
    `,
    "Remove the network 'esx'",
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
        # the trunk
        - network: esx-tenant
          vlan-range: 500-1000
    `,
  );
  checkFix(
    { id: 'plan/esx-network-on-kvm' },
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
        - network: esx
          vlan-id: 333
        # the trunk
        - network: esx-tenant
          vlan-range: 500-1000
    `,
    "Remove the network 'esx-tenant'",
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
        - network: esx
          vlan-id: 333
        # the trunk
    `,
  );
});

test('Fibre Channel on ESX', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      virtual-networks: [{ network: management }, { network: fibre-channel }]
      #                                                      ^^^^^^^^^^^^^ warning plan/fibre-channel-esx: 'fibre-channel' does not exist on ESX: only the Fibre Channel row of the virtual networks table for KVM names it.
      #                                                      | fix: Remove the network 'fibre-channel'
    `,
  );
  checkFix(
    { id: 'plan/fibre-channel-esx' },
    `
      hypervisor: esx
      virtual-networks: [{ network: management }, { network: fibre-channel }]
    `,
    "Remove the network 'fibre-channel'",
    `
      hypervisor: esx
      virtual-networks: [{ network: management }]
    `,
  );
});

test('Service on ESX is optional', () => {
  checkRules(
    rules,
    `
      hypervisor: esx
      virtual-networks:
        - network: service
    `,
  );
});

test('an unknown hypervisor has any network', () => {
  checkRules(
    rules,
    `
      virtual-networks:
        - network: esx
        - network: fibre-channel
    `,
  );
});
