/** ESX Tenant is given a single VLAN id instead of a range. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, removeKey, renameKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { freeVlansFrom } from '../../model/proposals.js';
import { called, placeOfKey } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { formatVlanRange } from './about-vlan-ranges.js';
import { docs } from './esx-tenant-not-range.docs.js';

export const esxTenantNotRange = defineRule({
  id: 'plan/esx-tenant-not-range',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    const { fact, section, vlanId } = network;
    if (!fact?.takesVlanRange || section.state('vlan-id') !== 'written') return;
    yield finding(
      placeOfKey(section, 'vlan-id'),
      `${called(network)} takes a 'vlan-range', not a 'vlan-id'.`,
      {
        fixes: () => {
          if (section.state('vlan-range') !== 'absent') return removeKey(section, 'vlan-id');
          if (!vlanId) return [];
          const range = formatVlanRange(freeVlansFrom(model, vlanId.value, network));
          return together(`Write the range 'vlan-range: ${range}' instead`, [
            renameKey(section, 'vlan-id', 'vlan-range'),
            changeTo(vlanId, range),
          ]);
        },
      },
    );
  },
});
