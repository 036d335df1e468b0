/** A tagged network has no VLAN id. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { proposeVlanId } from '../../model/proposals.js';
import { called, mayHaveItsCarriersId, placeOf, settledVlanType } from '../networks/about-networks.js';
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
      `${called(network)} is tagged and needs a 'vlan-id'.`,
      {
        fixes: () => {
          const id = proposeVlanId(model, network);
          if (id === undefined) return [];
          const title = `Add 'vlan-id: ${id}', which is free`;
          return addKey(section, 'vlan-id', id, {
            title,
            after: section.state('vlan-type') === 'written' ? 'vlan-type' : 'network',
          });
        },
      },
    );
  },
});
