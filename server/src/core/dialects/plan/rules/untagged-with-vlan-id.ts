/** An untagged network is the native VLAN of its port and carries no id; Fibre Channel has a rule of its own. */
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { called, inRow, placeOfKey, settledVlanType } from './about-networks.js';
import { removeKeys } from './fixes.js';

export const untaggedWithVlanId = defineRule<Plan>({
  id: 'plan/untagged-with-vlan-id',
  severity: 'warning',
  docs: {
    summary: 'An untagged network is given a VLAN id.',
    why: 'Packets of an untagged network carry no id, so an id in the plan says something that the wire does not. Either the id is left over, or the network was meant to be tagged.',
    source: 'Technical overview 1.1, tables Physical networks and Virtual networks, column VLAN type',
    ...example(kvmPlan, {
      good: 'network: undercloud-management, vlan-type: untagged',
      bad: 'network: undercloud-management, vlan-type: untagged, vlan-id: 130',
    }),
  },
  check({ file, model, report }) {
    for (const network of model.networks) {
      const { section } = network;
      if (settledVlanType(network) !== 'untagged') continue;
      for (const key of ['vlan-id', 'vlan-range']) {
        if (section.state(key) !== 'written') continue;
        report({
          at: placeOfKey(model, section, key),
          message: `${called(network)} is untagged${inRow(network)}, so it has no '${key}'.`,
          tag: 'unnecessary',
          fixes: () => removeKeys(file, section, [key], `Remove '${key}'`),
        });
      }
    }
  },
});
