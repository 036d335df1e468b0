/**
 * 3PAR arrays are reached over the Fibre Channel network, or by iSCSI. A plan does not say which, so that this can only be
 * a question: the plan may be right as it is.
 */
import { networkFact } from '../../../architecture/networks.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan, variant } from '../examples.js';
import { hasNetwork, type Plan } from '../model/plan-model.js';
import { proposeNetwork } from '../model/proposals.js';
import { isPerhapsMisspelt } from './about-networks.js';
import { addItem } from './fixes.js';

export const threeParFcWithoutNetwork = defineRule<Plan>({
  id: 'plan/3par-fc-without-network',
  severity: 'info',
  docs: {
    summary: "'3par' is listed as block storage, but the plan has no Fibre Channel network.",
    why: 'Compute servers reach the volumes of a 3PAR array over the SAN. Without it volumes can be created but not attached. An array that is attached by iSCSI needs no such network.',
    source: 'Technical overview 1.1, table Virtual networks for KVM, row Fibre Channel',
    ...example(
      variant(
        kvmPlan,
        ['virtual-networks:\n', 'virtual-networks:\n  - network: fibre-channel\n'],
        ['[vsa]', '[vsa, 3par]'],
      ),
      { good: '  - network: fibre-channel\n', bad: '' },
    ),
  },
  check({ file, model, report }) {
    const items = model.deployment?.overcloud?.blockStorage.items ?? [];
    const array = items.find((item) => item.value === '3par');
    if (model.hypervisor?.value !== 'kvm' || !array) return;
    if (hasNetwork(model.virtual, 'fibre-channel') !== false) return;
    if (isPerhapsMisspelt(model.virtual, 'fibre-channel')) return;
    report({
      at: array.at,
      message:
        "The plan has no 'fibre-channel' network, over which '3par' is reached unless it is attached by iSCSI: the Fibre Channel row of the virtual networks table for KVM.",
      fixes: () => {
        const fact = networkFact('virtual', 'kvm', 'fibre-channel');
        if (!fact) return [];
        return addItem(file, model.virtual, proposeNetwork(model, fact), `Add the network '${fact.name}'`);
      },
    });
  },
});
