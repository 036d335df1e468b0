/** A tagged network has no VLAN id. */

import { networkNames } from '../../../../architecture/networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PlanNetwork } from '../../model/plan-model.js';
import { proposeVlanId } from '../../model/proposals.js';
import { areOneNetwork, called, inRow, placeOf, settledVlanType } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { docs } from './tagged-no-vlan-id.docs.js';

export const taggedNoVlanId = defineRule({
  id: 'plan/tagged-no-vlan-id',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    const { section } = network;
    if (settledVlanType(network) !== 'tagged' || network.fact?.takesVlanRange) return;
    if (section.state('vlan-id') !== 'absent' || section.state('vlan-range') !== 'absent') return;
    // Which network it is decides whether it needs one.
    if (section.state('network') === 'unknown' || mayHaveItsCarriersId(network)) return;
    yield finding(
      network.vlanType?.at ?? placeOf(network),
      `${called(network)} is tagged${inRow(network)}, so it needs a 'vlan-id'.`,
      {
        fixes: () => {
          const id = proposeVlanId(model, network);
          if (id === undefined) return [];
          const title = `Add 'vlan-id: ${id}', the next free VLAN id`;
          return addKey(section, 'vlan-id', id, {
            title,
            after: section.state('vlan-type') === 'written' ? 'vlan-type' : 'network',
          });
        },
      },
    );
  },
});

function mayHaveItsCarriersId(network: PlanNetwork): boolean {
  const { carrier, layer, name, section } = network;
  if (layer === 'physical' || section.state('carried-by') === 'absent') return false;
  // A network with no known name may be one with its carrier; a carrier that is unknown or wrong is reported, and the right
  // one may have the id.
  const isKnown = name && networkNames(layer).includes(name.value);
  return !isKnown || !carrier || settledVlanType(carrier) !== 'tagged' || areOneNetwork(network, carrier);
}
