/**
 * A tagged network has a VLAN id. A virtual network that is carried by the physical one it is a role of has that one's;
 * ESX Tenant has a range instead, which is the business of the `vlan-range` rules.
 */
import { defineRule } from '../../../rules/rule.js';
import { example, kvmPlan } from '../examples.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { proposeVlanId } from '../model/proposals.js';
import { areOneNetwork, called, inRow, placeOf, settledVlanType } from './about-networks.js';
import { addKey } from './fixes.js';

export const taggedNoVlanId = defineRule<Plan>({
  id: 'plan/tagged-no-vlan-id',
  severity: 'error',
  docs: {
    summary: 'A tagged network has no VLAN id.',
    why: 'The tag is the VLAN id: without one neither the switches nor the servers can tell the packets of this network from those of the others on the wire.',
    source: 'IEEE 802.1Q; technical overview 1.1, column VLAN type of the network tables',
    ...example(kvmPlan, {
      good: 'network: service, vlan-type: tagged, vlan-id: 332',
      bad: 'network: service, vlan-type: tagged',
    }),
  },
  check({ file, model, report }) {
    for (const network of model.networks) {
      const { section } = network;
      if (settledVlanType(network) !== 'tagged' || network.fact?.takesVlanRange) continue;
      if (section.state('vlan-id') !== 'absent' || section.state('vlan-range') !== 'absent') continue;
      if (mayHaveItsCarriersId(network)) continue;
      report({
        at: network.vlanType?.at ?? placeOf(network),
        message: `${called(network)} is tagged${inRow(network)}, so it needs a 'vlan-id'.`,
        fixes: () => {
          const id = proposeVlanId(model, network);
          if (id === undefined) return [];
          const title = `Add 'vlan-id: ${id}', the next free VLAN id`;
          return addKey(file, section, 'vlan-id', id, title, {
            after: section.state('vlan-type') === 'written' ? 'vlan-type' : 'network',
          });
        },
      });
    }
  },
});

function mayHaveItsCarriersId(network: PlanNetwork): boolean {
  const { carrier, layer, section } = network;
  if (layer === 'physical' || section.state('carried-by') === 'absent') return false;
  // An unknown or a wrong carrier is reported; with the right one the id may be there.
  return !carrier || settledVlanType(carrier) !== 'tagged' || areOneNetwork(network, carrier);
}
