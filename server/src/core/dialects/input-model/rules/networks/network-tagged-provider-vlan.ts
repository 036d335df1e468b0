/** A network of a group for provider VLANs is tagged. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { theFrame } from '../over.js';
import { isTagged, untag, VLAN } from './about-tagging.js';
import { docs } from './network-tagged-provider-vlan.docs.js';

export const networkTaggedProviderVlan = defineRule({
  id: 'input-model/network-tagged-provider-vlan',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, title, group } of networksOf(frame)) {
      const tag = group && groupsByName(frame).get(group.value)?.tags.get(VLAN);
      if (!tag || isTagged(item) !== true) continue;
      yield finding(
        item.entry('tagged-vlan') ? item.keyAt('tagged-vlan') : item.nameAt,
        `${title} must be untagged: Neutron manages the VLANs of its group '${group.value}'.`,
        {
          related: [{ at: tag.at, message: `The tag '${VLAN}' is here.` }],
          fixes: () => untag(item),
        },
      );
    }
  },
});
