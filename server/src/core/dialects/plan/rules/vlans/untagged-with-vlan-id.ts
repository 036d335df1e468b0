/** An untagged network is given a VLAN id. */

import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { called, placeOfKey, settledVlanType } from '../networks/about-networks.js';
import { eachNetwork } from '../over.js';
import { docs } from './untagged-with-vlan-id.docs.js';

export const untaggedWithVlanId = defineRule({
  id: 'plan/untagged-with-vlan-id',
  severity: 'warning',
  docs,
  over: eachNetwork,
  *check(network) {
    const { section } = network;
    if (settledVlanType(network) !== 'untagged') return;
    for (const key of ['vlan-id', 'vlan-range']) {
      if (section.state(key) !== 'written') continue;
      yield finding(placeOfKey(section, key), `${called(network)} is untagged and cannot have a '${key}'.`, {
        tag: 'unnecessary',
        fixes: () => removeKey(section, key),
      });
    }
  },
});
