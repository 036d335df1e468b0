/** A network that is a single VLAN is given a range of ids. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, removeKey, renameKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { proposeVlanId, sameNetworks } from '../../model/proposals.js';
import { freeVlanRange } from '../addresses/about-free-values.js';
import { called, placeOfKey, settledVlanType } from '../networks/about-networks.js';
import { eachVirtualNetwork } from '../over.js';
import { docs } from './vlan-range-unexpected.docs.js';

export const vlanRangeUnexpected = defineRule({
  id: 'plan/vlan-range-unexpected',
  severity: 'error',
  docs,
  over: eachVirtualNetwork,
  *check(network, model) {
    const { fact, section, vlanRange } = network;
    if (!fact || fact.takesVlanRange || settledVlanType(network) !== 'tagged') return;
    if (section.state('vlan-range') !== 'written') return;
    yield finding(
      placeOfKey(section, 'vlan-range'),
      `${called(network)} is a single VLAN and takes no 'vlan-range'.`,
      {
        fixes: () => {
          const removed = removeKey(section, 'vlan-range');
          const isTold =
            network.carrier !== undefined && sameNetworks(model, network).some(({ vlanId }) => vlanId);
          // The id that a network has from its carrier would only be written a second time.
          if (section.state('vlan-id') !== 'absent' || isTold) return removed;
          const free = vlanRange && freeVlanRange(model, vlanRange.value, network);
          const id = free?.first ?? proposeVlanId(model, network);
          if (id === undefined) return [];
          const title = `Write 'vlan-id: ${id}' instead`;
          if (vlanRange)
            return together(title, [renameKey(section, 'vlan-range', 'vlan-id'), changeTo(vlanRange, id)]);
          return together(title, [removed, addKey(section, 'vlan-id', id, { after: 'vlan-type' })]);
        },
      },
    );
  },
});
