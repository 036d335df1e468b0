/** The VLAN type of a network contradicts its row in the network tables. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { called, rowOf } from './about-networks.js';
import { docs } from './network-tagging.docs.js';

export const networkTagging = defineRule({
  id: 'plan/network-tagging',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network) {
    const { fact, vlanType } = network;
    if (!fact || !vlanType || fact.vlanType === 'none' || vlanType.value === fact.vlanType) return;
    const right = fact.vlanType;
    yield finding(vlanType.at, `${called(network)} must be ${right}: ${rowOf(fact)}.`, {
      fixes: () => {
        const hasId = network.section.state('vlan-id') !== 'absent';
        // With the type alone, an id would then be missing, or be too many.
        const preferred = hasId === (right === 'tagged');
        return changeTo(vlanType, right, { title: `Change the VLAN type to '${right}'`, preferred });
      },
    });
  },
});
