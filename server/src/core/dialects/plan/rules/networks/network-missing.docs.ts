/** The pages of networks that the tables require. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../../examples.js';

export const docs = {
  'plan/network-missing': {
    summary: 'A network that the hypervisor requires is missing from the plan.',
    why: 'The nodes of the cloud reach each other, their hardware and the outside over these networks. The installer needs all of them, and the network administrator must prepare them first.',
    source: 'Technical overview 1.1, tables Physical networks and Virtual networks for KVM and for ESX',
    ...example(esxPlan, {
      good: '  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }\n',
      bad: '',
    }),
  },
  'plan/service-missing-kvm': {
    summary: 'A KVM plan has no virtual Service network.',
    why: 'Trusted VMs of the overcloud, such as those of the platform services, reach the undercloud only over the Service network. On ESX it is optional; on KVM the installer needs it.',
    source: 'Technical overview 1.1, table Virtual networks for KVM, row Service',
    ...example(kvmPlan, {
      good: '  - { network: service, vlan-type: tagged, carried-by: service }\n',
      bad: '',
    }),
  },
} satisfies Record<string, RuleDocs>;
