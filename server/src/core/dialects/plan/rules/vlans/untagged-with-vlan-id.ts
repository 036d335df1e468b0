/** An untagged network is given a VLAN id. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeKeys } from '../fixes.js';
import { called, inRow, placeOfKey, settledVlanType } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './untagged-with-vlan-id.docs.js';

export const untaggedWithVlanId = defineRule({
  id: 'plan/untagged-with-vlan-id',
  severity: 'warning',
  docs,
  over: thePlan,
  *check(model) {
    const { file } = model;

    for (const network of model.networks) {
      const { section } = network;
      if (settledVlanType(network) !== 'untagged') continue;
      for (const key of ['vlan-id', 'vlan-range']) {
        if (section.state(key) !== 'written') continue;
        yield finding(
          placeOfKey(model, section, key),
          `${called(network)} is untagged${inRow(network)}, so it has no '${key}'.`,
          { tag: 'unnecessary', fixes: () => removeKeys(file, section, [key], `Remove '${key}'`) },
        );
      }
    }
  },
});
