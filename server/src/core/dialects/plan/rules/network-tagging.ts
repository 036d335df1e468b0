/** Whether a network is a tagged VLAN or the untagged one of its port is laid down by its row in the tables. */
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { called, rowOf } from './about-networks.js';
import { replaceValue } from './fixes.js';

export const networkTagging = defineRule<Plan>({
  id: 'plan/network-tagging',
  severity: 'error',
  docs: {
    summary: 'The VLAN type of a network contradicts its row in the network tables.',
    why: 'Servers boot by PXE and are managed over the untagged network of their port; External, Service, ESX and ESX Tenant are tagged so that they stay apart on the same wire. A network of the wrong type is not reached, or mixes with another.',
    source: 'Technical overview 1.1, tables Physical networks and Virtual networks, column VLAN type',
    ...example(kvmPlan, {
      good: 'network: external, vlan-type: tagged, vlan-id: 331',
      bad: 'network: external, vlan-type: untagged',
    }),
  },
  check({ file, model, report }) {
    for (const network of model.networks) {
      const { fact, vlanType } = network;
      if (!fact || !vlanType || fact.vlanType === 'none' || vlanType.value === fact.vlanType) continue;
      const right = fact.vlanType;
      report({
        at: vlanType.at,
        message: `${called(network)} must be ${right}: ${rowOf(fact)}.`,
        fixes: () => replaceValue(file, vlanType, right, `Change the VLAN type to '${right}'`, true),
      });
    }
  },
});
