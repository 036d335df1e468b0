/** ESX Tenant has no range of VLAN ids. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { proposeVlanRange } from '../../model/proposals.js';
import { formatVlanRange } from '../addresses/free-values.js';
import { addKey } from '../fixes.js';
import { called, placeOf, rowOf } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './vlan-range-missing.docs.js';

export const vlanRangeMissing = defineRule({
  id: 'plan/vlan-range-missing',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.networks) {
      const { fact, section } = network;
      if (!fact?.takesVlanRange || section.state('vlan-range') !== 'absent') continue;
      if (section.state('vlan-id') !== 'absent') continue;
      yield finding(
        placeOf(network),
        `${called(network)} needs a 'vlan-range', such as 500-1000: ${rowOf(fact)}.`,
        {
          fixes: () => {
            const range = proposeVlanRange(model, network);
            if (!range) return [];
            const text = formatVlanRange(range);
            const after = section.state('vlan-type') === 'written' ? 'vlan-type' : 'network';
            return addKey(file, section, 'vlan-range', text, `Add 'vlan-range: ${text}', which is free`, {
              after,
            });
          },
        },
      );
    }
  },
});
