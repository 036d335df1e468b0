/** A network of a group for VXLAN has no `cidr`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { isUnfinished } from '../about-unfinished.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { theFrame } from '../over.js';
import { giveCidr } from './about-subnets.js';
import { VXLAN } from './about-tagging.js';
import { docs } from './network-vxlan-no-cidr.docs.js';

export const networkVxlanNoCidr = defineRule({
  id: 'input-model/network-vxlan-no-cidr',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, title, group } = network;
      const tag = group && groupsByName(frame).get(group.value)?.tags.get(VXLAN);
      if (!tag || item.state('cidr') !== 'absent' || isUnfinished(item)) continue;
      yield finding(
        item.nameAt,
        `${title} needs a 'cidr' for the tunnels of its group '${group.value}'. The group has the tag '${VXLAN}'.`,
        {
          restsOn: [tag.at],
          related: [{ at: tag.at, message: 'The tag is here.' }],
          fixes: () => giveCidr(frame, network),
        },
      );
    }
  },
});
