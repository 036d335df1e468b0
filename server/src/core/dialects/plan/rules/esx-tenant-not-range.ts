/** ESX Tenant is a trunk: it takes a range of VLAN ids, one for each tenant network, and no single id. */

import { inFile } from '../../../rules/in-file.js';
import { defineRule } from '../../../rules/rule.js';
import { renameKey, replaceScalar } from '../../../syntax/rewrite.js';
import { esxPlan, example } from '../examples.js';
import type { Plan } from '../model/plan-model.js';
import { called, placeOfKey, rowOf } from './about-networks.js';
import { ownEntry, removeKeys } from './fixes.js';
import { formatVlanRange, freeVlansFrom } from './free-values.js';

export const esxTenantNotRange = defineRule<Plan>({
  id: 'plan/esx-tenant-not-range',
  severity: 'error',
  docs: {
    summary: 'ESX Tenant is given a single VLAN id instead of a range.',
    why: 'On ESX tenants are kept apart by VLANs, and each tenant network takes an id of its own from the range that is trunked to the hosts. With a single id there could be one tenant network in the whole cloud.',
    source: 'Technical overview 1.1, table Virtual networks for ESX, row ESX Tenant',
    ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-id: 500' }),
  },
  check({ file, model, report }) {
    for (const network of model.networks) {
      const { fact, section, vlanId } = network;
      if (!fact?.takesVlanRange || section.state('vlan-id') !== 'written') continue;
      const hasRange = section.state('vlan-range') !== 'absent';
      report({
        at: placeOfKey(model, section, 'vlan-id'),
        message: `${called(network)} takes a 'vlan-range' and no single 'vlan-id': ${rowOf(fact)}.`,
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
      });
    }
  },
});
