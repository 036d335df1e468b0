/**
 * A virtual network that only the other hypervisor has. The Service network on ESX is not such a case: it is not in the
 * table there, but the installer knows it as optional.
 */
import { networkFact } from '../../../../architecture/networks.js';
import { type Hypervisor, hypervisorTitle } from '../../../../architecture/products.js';
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule, type Severity } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { changeHypervisor, isBeside } from '../about-hypervisor.js';
import { eachVirtualNetwork } from '../over.js';
import { docs } from './network-of-other-hypervisor.docs.js';

interface Row {
  readonly id: keyof typeof docs;
  readonly severity: Severity;
  readonly on: Hypervisor;
  readonly names: readonly string[];
}

const rows: readonly Row[] = [
  {
    id: 'plan/esx-network-on-kvm',
    severity: 'error',
    on: 'kvm',
    names: ['esx', 'esx-tenant'],
  },
  {
    id: 'plan/fibre-channel-esx',
    severity: 'warning',
    on: 'esx',
    names: ['fibre-channel'],
  },
];

export const networkOfOtherHypervisor: readonly Rule<Plan>[] = rows.map(({ id, severity, on, names }) =>
  defineRule({
    id,
    severity,
    docs: docs[id],
    over: eachVirtualNetwork,
    *check({ name, section }, model) {
      if (model.hypervisor?.value !== on || !name || !names.includes(name.value)) return;
      if (isBeside(model, on === 'kvm' ? 'esx' : 'kvm')) return;
      const other = networkFact('virtual', undefined, name.value);
      if (!other) return;
      yield finding(
        name.at,
        `'${name.value}' is for ${hypervisorTitle(on === 'kvm' ? 'esx' : 'kvm')} only; this plan uses ${hypervisorTitle(on)}.`,
        {
          fixes: () => [
            ...changeHypervisor(model, on === 'kvm' ? 'esx' : 'kvm'),
            ...dropItem(section, { title: `Remove the network '${name.value}'` }),
          ],
        },
      );
    },
  }),
);
