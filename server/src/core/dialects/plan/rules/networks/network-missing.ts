/**
 * Every network that the tables require on this hypervisor is in the plan.
 * The Service network of KVM has a separate rule id, as it has in the catalogue of rules.
 */
import { type NetworkFact, requiredNetworks } from '../../../../architecture/networks.js';
import { hypervisorTitle } from '../../../../architecture/products.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { hasNetwork, type Plan } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { changeMistakenHypervisor } from '../about-hypervisor.js';
import { thePlan } from '../over.js';
import { placeOfKey } from './about-networks.js';
import { docs } from './network-missing.docs.js';

const isServiceOnKvm = (fact: NetworkFact) =>
  fact.layer === 'virtual' && fact.name === 'service' && fact.hypervisors.includes('kvm');

const rows = [
  { id: 'plan/network-missing', concerns: (fact: NetworkFact) => !isServiceOnKvm(fact) },
  { id: 'plan/service-missing-kvm', concerns: isServiceOnKvm },
] as const;

export const networkMissing: readonly Rule<Plan>[] = rows.map(({ id, concerns }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: thePlan,
    *check(model) {
      const { file, hypervisor, root } = model;
      if (!hypervisor || !root) return;
      for (const fact of requiredNetworks(hypervisor.value)) {
        if (!concerns(fact) || !isMissing(model, fact)) continue;
        yield finding(
          placeOfKey(root, `${fact.layer}-networks`),
          `Missing ${fact.layer} network '${fact.name}' (required on ${hypervisorTitle(hypervisor.value)}).`,
          {
            fixes: () => [
              ...(fact.hypervisors.length === 1
                ? changeMistakenHypervisor(model, hypervisor.value === 'kvm' ? 'esx' : 'kvm')
                : []),
              ...addItem(file, model[fact.layer], proposeNetwork(model, fact), {
                title: `Add the network '${fact.name}'`,
              }),
            ],
          },
        );
      }
    },
  }),
);

function isMissing(model: Plan, { layer, name }: NetworkFact): boolean {
  const list = model[layer];
  // A list that is absent as a whole is reported as a missing section.
  return list.state === 'written' && hasNetwork(list, name) === false;
}
