/** The pages of networks that only the other hypervisor has. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../../examples.js';

export const docs = {
  'plan/esx-network-on-kvm': {
    summary: 'A KVM plan has an ESX or ESX Tenant network.',
    why: 'These networks connect vCenters, OVSvApp VMs and the VLANs of tenants on ESX hosts. On KVM nothing uses them: tenants are separated by VxLAN. Often the hypervisor in the plan is wrong.',
    source: 'Technical overview 1.1, tables Virtual networks for KVM and for ESX',
    ...example(kvmPlan, {
      good: 'virtual-networks:\n',
      bad: 'virtual-networks:\n  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }\n',
    }),
  },
  'plan/fibre-channel-esx': {
    summary: 'An ESX plan has a Fibre Channel network.',
    why: 'The Fibre Channel network connects KVM compute servers to 3PAR arrays. ESX hosts get their storage from vCenter, so Helion does not use this network there.',
    source: 'Technical overview 1.1, table Virtual networks for ESX: no row Fibre Channel',
    ...example(esxPlan, {
      good: 'virtual-networks:\n',
      bad: 'virtual-networks:\n  - network: fibre-channel\n',
    }),
  },
} satisfies Record<string, RuleDocs>;
