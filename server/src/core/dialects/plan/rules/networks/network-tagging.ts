/** The VLAN type of a network contradicts its row in the network tables. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceValue } from '../fixes.js';
import { thePlan } from '../over.js';
import { called, rowOf } from './about-networks.js';
import { docs } from './network-tagging.docs.js';

export const networkTagging = defineRule({
  id: 'plan/network-tagging',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.networks) {
      const { fact, vlanType } = network;
      if (!fact || !vlanType || fact.vlanType === 'none' || vlanType.value === fact.vlanType) continue;
      const right = fact.vlanType;
      yield finding(vlanType.at, `${called(network)} must be ${right}: ${rowOf(fact)}.`, {
        fixes: () => replaceValue(file, vlanType, right, `Change the VLAN type to '${right}'`, true),
      });
    }
  },
});
