/** A tagged network is carried by a tagged one, an untagged network by an untagged one. */
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { called, rowOf, settledVlanType } from './about-networks.js';
import { replaceValue } from './fixes.js';

export const carriedByVlanType = defineRule<Plan>({
  id: 'plan/carried-by-vlan-type',
  severity: 'error',
  docs: {
    summary: 'A virtual network is carried by a physical network of the other VLAN type.',
    why: 'Management is untagged because servers boot from it, so it needs the untagged network of its port; External and Service are tags and need a trunk. On the wrong carrier the packets of the network do not arrive.',
    source: 'Technical overview 1.1, tables Physical networks and Virtual networks, column VLAN type',
    ...example(kvmPlan, {
      good: 'network: external, vlan-type: tagged, carried-by: external',
      bad: 'network: external, vlan-type: tagged, carried-by: undercloud-management',
    }),
  },
  check({ file, model, report }) {
    for (const network of model.virtual.networks) {
      const { carriedBy, carrier, fact } = network;
      if (!carriedBy || !carrier) continue;
      const upper = settledVlanType(network);
      const lower = settledVlanType(carrier);
      if (!upper || !lower || upper === 'none' || lower === 'none' || upper === lower) continue;
      report({
        at: carriedBy.at,
        message: `${called(network)} is ${upper}, and ${called(carrier)}, which is to carry it, is ${lower}${fact ? `: ${rowOf(fact)}` : ''}.`,
        related: [
          { at: carrier.vlanType?.at ?? carrier.section.at, message: `${called(carrier)} is ${lower}.` },
        ],
        fixes: () => {
          const right = fact?.carriers.find((name) =>
            model.physical.networks.some(
              (other) => other.name?.value === name && settledVlanType(other) === upper,
            ),
          );
          if (right === undefined) return [];
          return replaceValue(file, carriedBy, right, `Let '${right}' carry it`);
        },
      });
    }
  },
});
