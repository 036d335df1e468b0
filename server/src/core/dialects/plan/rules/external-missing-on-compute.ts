/** DVR routes from the compute nodes to the outside, so they need the External network. */
import { networkFact } from '../../../architecture/networks.js';
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import { hasNetwork, type Plan } from '../model/plan-model.js';
import { proposeNetwork } from '../model/proposals.js';
import { isPerhapsMisspelt, rowOf } from './about-networks.js';
import { addItem } from './fixes.js';

export const externalMissingOnCompute = defineRule<Plan>({
  id: 'plan/external-missing-on-compute',
  severity: 'error',
  docs: {
    summary: 'The plan routes with DVR, but has no virtual External network for its compute nodes.',
    why: 'With DVR every compute node sends the traffic of its VMs to the outside itself, over External. Without that network no VM with a floating IP is reached.',
    source:
      'Technical overview 1.1, table Virtual networks for KVM, row External: required for DVR routing from compute nodes',
    ...example(kvmPlan, {
      good: '  - { network: external, vlan-type: tagged, carried-by: external }\n',
      bad: '',
    }),
  },
  check({ file, model, report }) {
    const routing = model.deployment?.overcloud?.routing;
    if (model.hypervisor?.value !== 'kvm' || routing?.value !== 'dvr') return;
    const fact = networkFact('virtual', 'kvm', 'external');
    if (!fact || hasNetwork(model.virtual, fact.name) !== false) return;
    if (isPerhapsMisspelt(model.virtual, fact.name)) return;
    report({
      at: routing.at,
      message: `DVR routes over the virtual network '${fact.name}', which the plan does not have: ${rowOf(fact)}.`,
      fixes: () =>
        addItem(file, model.virtual, proposeNetwork(model, fact), `Add the network '${fact.name}'`),
    });
  },
});
