/**
 * Every network that the tables require on this hypervisor is in the plan.
 * The Service network of KVM has an id of its own, as it has in the catalogue of rules.
 */
import { type NetworkFact, requiredNetworks } from '../../../../architecture/networks.js';
import { hypervisorTitle } from '../../../../architecture/products.js';
import { defineRule, type Rule, type RuleContext, type RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../../examples.js';
import { hasNetwork, type Plan } from '../../model/plan-model.js';
import { proposeNetwork } from '../../model/proposals.js';
import { addItem } from '../fixes.js';
import { isPerhapsMisspelt, placeOfKey, rowOf } from './about-networks.js';

interface Row {
  readonly id: 'plan/network-missing' | 'plan/service-missing-kvm';
  readonly docs: RuleDocs;
}

const isServiceOnKvm = (fact: NetworkFact) =>
  fact.layer === 'virtual' && fact.name === 'service' && fact.hypervisors.includes('kvm');

const rows: readonly Row[] = [
  {
    id: 'plan/network-missing',
    docs: {
      summary: 'A network that the chosen hypervisor cannot do without is not in the plan.',
      why: 'The nodes of the cloud reach each other, their hardware and the outside over these networks. The installer asks for every one of them, and the network administrator has to prepare it beforehand.',
      source: 'Technical overview 1.1, tables Physical networks and Virtual networks for KVM and for ESX',
      ...example(esxPlan, {
        good: '  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }\n',
        bad: '',
      }),
    },
  },
  {
    id: 'plan/service-missing-kvm',
    docs: {
      summary: 'A KVM plan has no virtual Service network.',
      why: 'Trusted VMs of the overcloud, such as those of the platform services, reach the undercloud only over the Service network. On ESX it is optional; on KVM the installer needs it.',
      source: 'Technical overview 1.1, table Virtual networks for KVM, row Service',
      ...example(kvmPlan, {
        good: '  - { network: service, vlan-type: tagged, carried-by: service }\n',
        bad: '',
      }),
    },
  },
];

export const networkMissing: readonly Rule<Plan>[] = rows.map(({ id, docs }) =>
  defineRule<Plan>({
    id,
    severity: 'error',
    docs,
    check(context) {
      for (const fact of requiredNetworks(context.model.hypervisor?.value ?? 'kvm')) {
        if (isServiceOnKvm(fact) === (id === 'plan/service-missing-kvm')) checkOne(context, fact);
      }
    },
  }),
);

function checkOne({ file, model, report }: RuleContext<Plan>, fact: NetworkFact): void {
  const { hypervisor, root } = model;
  const list = fact.layer === 'physical' ? model.physical : model.virtual;
  // A list that is absent as a whole is reported as a missing section.
  if (!hypervisor || !root || list.state !== 'written' || hasNetwork(list, fact.name) !== false) return;
  if (isPerhapsMisspelt(list, fact.name)) return;
  report({
    at: placeOfKey(model, root, `${fact.layer}-networks`),
    message: `The ${fact.layer} network '${fact.name}' is missing, and ${hypervisorTitle(hypervisor.value)} needs it: ${rowOf(fact)}.`,
    fixes: () => addItem(file, list, proposeNetwork(model, fact), `Add the network '${fact.name}'`),
  });
}
