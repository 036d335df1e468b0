/** A network that is a single VLAN is given a range of ids. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { proposeVlanId } from '../../model/proposals.js';
import { freeVlanRange } from '../addresses/free-values.js';
import { addKey, ownEntry, removeKeys } from '../fixes.js';
import { called, placeOfKey, rowOf, settledVlanType } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './vlan-range-unexpected.docs.js';

export const vlanRangeUnexpected = defineRule({
  id: 'plan/vlan-range-unexpected',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.virtual.networks) {
      const { fact, section, vlanRange } = network;
      if (!fact || fact.takesVlanRange || settledVlanType(network) !== 'tagged') continue;
      if (section.state('vlan-range') !== 'written') continue;
      const hasId = section.state('vlan-id') !== 'absent';
      yield finding(
        placeOfKey(model, section, 'vlan-range'),
        `${called(network)} is a single VLAN, so it takes a 'vlan-id' and no 'vlan-range': ${rowOf(fact)}.`,
        {
          fixes: () => {
            if (hasId) return removeKeys(file, section, ['vlan-range'], "Remove 'vlan-range'");
            const entry = ownEntry(section, 'vlan-range');
            const id =
              (vlanRange && freeVlanRange(model, vlanRange.value, network)?.first) ?? proposeVlanId(model);
            if (!entry || id === undefined) return [];
            const [added] = addKey(file, section, 'vlan-id', id, '', { after: 'vlan-type' });
            const edits = [...inFile(file, removeEntry(file, entry)), ...(added?.edits ?? [])];
            return added ? [{ title: `Write 'vlan-id: ${id}' instead`, edits }] : [];
          },
        },
      );
    }
  },
});
