import { test } from 'vitest';
import { networkOfOtherHypervisor } from '../../../../../../server/src/core/dialects/plan/rules/networks/network-of-other-hypervisor.js';
import { checkRules } from '../../../../../support/check-rule.js';

const ids = networkOfOtherHypervisor.map(({ id }) => id);

test('the ESX networks on KVM', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      virtual-networks:
        - network: management
        - network: esx
        #          ^^^ error plan/esx-network-on-kvm: 'esx' is for ESX only; this plan uses KVM.
        #          | fix: Change the hypervisor to 'esx'
        #          | - hypervisor: kvm
        #          | + hypervisor: esx
        #          | fix: Remove the network 'esx'
        #          | -   - network: esx
        #          | -     vlan-id: 333
          vlan-id: 333
        # the trunk
        - network: esx-tenant
        #          ^^^^^^^^^^ error plan/esx-network-on-kvm: 'esx-tenant' is for ESX only; this plan uses KVM.
        #          | fix: Change the hypervisor to 'esx'
        #          | - hypervisor: kvm
        #          | + hypervisor: esx
        #          | fix: Remove the network 'esx-tenant'
        #          | -   - network: esx-tenant
        #          | -     vlan-range: 500-1000
          vlan-range: 500-1000
    `,
  );
});

test('Fibre Channel on ESX', () => {
  checkRules(
    ids,
    `
      hypervisor: esx
      virtual-networks: [{ network: management }, { network: fibre-channel }]
      #                                                      ^^^^^^^^^^^^^ warning plan/fibre-channel-esx: 'fibre-channel' is for KVM only; this plan uses ESX.
      #                                                      | fix: Change the hypervisor to 'kvm'
      #                                                      | - hypervisor: esx
      #                                                      | + hypervisor: kvm
      #                                                      | fix: Remove the network 'fibre-channel'
      #                                                      | - virtual-networks: [{ network: management }, { network: fibre-channel }]
      #                                                      | + virtual-networks: [{ network: management }]
    `,
  );
});

test('Service on ESX is optional', () => {
  checkRules(
    ids,
    `
      hypervisor: esx
      virtual-networks:
        - network: service
    `,
  );
});

test('an unknown hypervisor has any network', () => {
  checkRules(
    ids,
    `
      virtual-networks:
        - network: esx
        - network: fibre-channel
    `,
  );
});

test('every network of the table of this hypervisor, and networks without a name', () => {
  checkRules(
    ids,
    `
    hypervisor: kvm
    virtual-networks: [{ network: fibre-channel }, { network: service }, { vlan-type: tagged }, { network: "{{ name }}" }]
    `,
  );
  checkRules(
    ids,
    `
    hypervisor: esx
    virtual-networks: [{ network: esx }, { network: esx-tenant }, { network: mystery }]
    `,
  );
});

test('one that others share is not removed', () => {
  checkRules(
    ids,
    `
    hypervisor: kvm
    physical-networks: [&net { network: esx }]
    #                                   ^^^ error plan/esx-network-on-kvm: 'esx' is for ESX only; this plan uses KVM.
    #                                   | fix: Change the hypervisor to 'esx'
    #                                   | - hypervisor: kvm
    #                                   | + hypervisor: esx
    virtual-networks: [*net]
    `,
  );
});
