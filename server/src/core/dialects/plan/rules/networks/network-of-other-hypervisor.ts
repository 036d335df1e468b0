/**
 * A virtual network that only the other hypervisor has. The Service network on ESX is no such case: it is not in the
 * table there, but the installer knows it as optional.
 */
import { networkFact } from '../../../../architecture/networks.js';
import { type Hypervisor, hypervisorTitle } from '../../../../architecture/products.js';
import { defineRule, type Rule, type RuleDocs, type Severity } from '../../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../../examples.js';
import type { Plan } from '../../model/plan-model.js';
import { deleteItemOf } from '../fixes.js';
import { rowOf } from './about-networks.js';

interface Row {
  readonly id: 'plan/esx-network-on-kvm' | 'plan/fibre-channel-esx';
  readonly severity: Severity;
  readonly on: Hypervisor;
  readonly names: readonly string[];
  readonly docs: RuleDocs;
}

const rows: readonly Row[] = [
  {
    id: 'plan/esx-network-on-kvm',
    severity: 'error',
    on: 'kvm',
    names: ['esx', 'esx-tenant'],
    docs: {
      summary: 'A KVM plan has an ESX or ESX Tenant network.',
      why: 'These networks connect vCenters, OVSvApp VMs and the VLANs of tenants on ESX hosts. On KVM nothing uses them: tenants are kept apart by VxLAN. Often the hypervisor is the part of the plan that is wrong.',
      source: 'Technical overview 1.1, tables Virtual networks for KVM and for ESX',
      ...example(kvmPlan, {
        good: 'virtual-networks:\n',
        bad: 'virtual-networks:\n  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }\n',
      }),
    },
  },
  {
    id: 'plan/fibre-channel-esx',
    severity: 'warning',
    on: 'esx',
    names: ['fibre-channel'],
    docs: {
      summary: 'An ESX plan has a Fibre Channel network.',
      why: 'The Fibre Channel network joins KVM compute servers to 3PAR arrays. ESX hosts get their storage from vCenter, so Helion does nothing with this network there.',
      source: 'Technical overview 1.1, table Virtual networks for ESX: no row Fibre Channel',
      ...example(esxPlan, {
        good: 'virtual-networks:\n',
        bad: 'virtual-networks:\n  - network: fibre-channel\n',
      }),
    },
  },
];

export const networkOfOtherHypervisor: readonly Rule<Plan>[] = rows.map(({ id, severity, on, names, docs }) =>
  defineRule<Plan>({
    id,
    severity,
    docs,
    check({ file, model, report }) {
      if (model.hypervisor?.value !== on) return;
      for (const { name, section } of model.virtual.networks) {
        const other =
          name && names.includes(name.value) ? networkFact('virtual', undefined, name.value) : undefined;
        if (!name || !other) continue;
        report({
          at: name.at,
          message: `'${name.value}' does not exist on ${hypervisorTitle(on)}: only ${rowOf(other)} names it.`,
          fixes: () => deleteItemOf(file, model.virtual, section, `Remove the network '${name.value}'`),
        });
      }
    },
  }),
);
