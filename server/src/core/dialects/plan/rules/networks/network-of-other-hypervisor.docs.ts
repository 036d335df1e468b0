/** The pages of networks that only the other hypervisor has. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../../examples.js';

export const docs = {
  'plan/esx-network-on-kvm': {
    summary: 'A KVM plan has an ESX or ESX Tenant network.',
    why: 'These networks connect vCenters, OVSvApp VMs and the VLANs of tenants on ESX hosts. On KVM nothing uses them: tenants are kept apart by VxLAN. Often the hypervisor is the part of the plan that is wrong.',
    source: 'Technical overview 1.1, tables Virtual networks for KVM and for ESX',
    ...example(kvmPlan, {
      good: 'virtual-networks:\n',
      bad: 'virtual-networks:\n  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }\n',
    }),
  },
  'plan/fibre-channel-esx': {
    summary: 'An ESX plan has a Fibre Channel network.',
    why: 'The Fibre Channel network joins KVM compute servers to 3PAR arrays. ESX hosts get their storage from vCenter, so Helion does nothing with this network there.',
    source: 'Technical overview 1.1, table Virtual networks for ESX: no row Fibre Channel',
    ...example(esxPlan, {
      good: 'virtual-networks:\n',
      bad: 'virtual-networks:\n  - network: fibre-channel\n',
    }),
  },
} satisfies Record<string, RuleDocs>;
