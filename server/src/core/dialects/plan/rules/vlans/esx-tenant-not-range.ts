/** ESX Tenant is given a single VLAN id instead of a range. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { renameKey, replaceScalar } from '../../../../syntax/rewrite.js';
import { formatVlanRange, freeVlansFrom } from '../addresses/free-values.js';
import { ownEntry, removeKeys } from '../fixes.js';
import { called, placeOfKey, rowOf } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './esx-tenant-not-range.docs.js';

export const esxTenantNotRange = defineRule({
  id: 'plan/esx-tenant-not-range',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.networks) {
      const { fact, section, vlanId } = network;
      if (!fact?.takesVlanRange || section.state('vlan-id') !== 'written') continue;
      const hasRange = section.state('vlan-range') !== 'absent';
      yield finding(
        placeOfKey(model, section, 'vlan-id'),
        `${called(network)} takes a 'vlan-range' and no single 'vlan-id': ${rowOf(fact)}.`,
        {
          fixes: () => {
            if (hasRange) return removeKeys(file, section, ['vlan-id'], "Remove 'vlan-id'");
            const entry = ownEntry(section, 'vlan-id');
            if (!entry || !vlanId || vlanId.shared) return [];
            const range = formatVlanRange(freeVlansFrom(model, vlanId.value, network));
            const title = `Write the range 'vlan-range: ${range}' instead`;
            const edits = inFile(
              file,
              renameKey(file, entry, 'vlan-range'),
              replaceScalar(file, vlanId.node, range),
            );
            return [{ title, edits }];
          },
        },
      );
    }
  },
});
