/**
 * Every network that the tables require on this hypervisor is in the plan.
 * The Service network of KVM has a separate rule id, as it has in the catalogue of rules.
 */
import {
  isRoleOf,
  type NetworkFact,
  networksOf,
  requiredNetworks,
} from '../../../../architecture/networks.js';
import { type Hypervisor, hypervisorTitle } from '../../../../architecture/products.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { areDerived, hasNetwork, type Plan } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { changeMistakenHypervisor } from '../about-hypervisor.js';
import { thePlan } from '../over.js';
import { isUnfinished, placeOfKey } from './about-networks.js';
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
      const { hypervisor, root } = model;
      if (!hypervisor || !root || isUnfinished(model)) return;
      for (const required of requiredNetworks(hypervisor.value).filter(concerns)) {
        const fact = missing(model, required, hypervisor.value);
        if (!fact) continue;
        yield finding(
          placeOfKey(root, `${fact.layer}-networks`),
          `Missing ${fact.layer} network '${fact.name}' (required on ${hypervisorTitle(hypervisor.value)}).`,
          { fixes: () => fixesOf(model, fact, required, hypervisor.value) },
        );
      }
    },
  }),
);

function fixesOf(model: Plan, fact: NetworkFact, required: NetworkFact, hypervisor: Hypervisor) {
  return [
    ...(required.hypervisors.length === 1
      ? changeMistakenHypervisor(model, hypervisor === 'kvm' ? 'esx' : 'kvm')
      : []),
    ...addItem(model.file, model[fact.layer], proposeNetwork(model, fact), {
      title: `Add the network '${fact.name}'`,
    }),
  ];
}

/** The network to add; undefined where nothing is missing, or it cannot be known. */
function missing(model: Plan, fact: NetworkFact, hypervisor: Hypervisor): NetworkFact | undefined {
  const list = model[fact.layer];
  if (list.state === 'written') return hasNetwork(list, fact.name) === false ? fact : undefined;
  // Physical networks that are absent as a whole are a missing section. Virtual ones are derived from the physical ones.
  if (list.state !== 'absent' || fact.layer === 'physical' || !areDerived(model)) return undefined;
  if (model.physical.state !== 'written') return undefined;
  const carriers = networksOf('physical', hypervisor).filter(({ name }) => isRoleOf(fact.name, name));
  const isCarried = carriers.some(({ name }) => hasNetwork(model.physical, name) !== false);
  return isCarried ? undefined : carriers[0];
}
