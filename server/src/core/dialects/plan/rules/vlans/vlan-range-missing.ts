/** ESX Tenant has no range of VLAN ids. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { proposeVlanRange } from '../../model/proposals.js';
import { called, placeOf } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { formatVlanRange } from './about-vlan-ranges.js';
import { docs } from './vlan-range-missing.docs.js';

export const vlanRangeMissing = defineRule({
  id: 'plan/vlan-range-missing',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    const { fact, section } = network;
    if (!fact?.takesVlanRange || section.state('vlan-range') !== 'absent') return;
    if (section.state('vlan-id') !== 'absent') return;
    yield finding(placeOf(network), `${called(network)} needs a 'vlan-range', such as 500-1000.`, {
      fixes: () => {
        const range = proposeVlanRange(model, network);
        if (!range) return [];
        const text = formatVlanRange(range);
        const after = section.state('vlan-type') === 'written' ? 'vlan-type' : 'network';
        return addKey(section, 'vlan-range', text, {
          title: `Add 'vlan-range: ${text}', which is free`,
          after,
        });
      },
    });
  },
});
