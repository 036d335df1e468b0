/** A network group has load balancers and is in no interface model. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { hasItems } from './about-use.js';
import { docs } from './netgroup-lb-unused.docs.js';
import { attachedGroups, groupsByName } from './read-groups.js';

export const netgroupLbUnused = defineRule({
  id: 'input-model/netgroup-lb-unused',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const attached = attachedGroups(frame);
    for (const { item, name } of attached ? groupsByName(frame).values() : []) {
      if (attached?.has(name) || !hasItems(item, 'load-balancers')) continue;
      yield finding(
        item.keyAt('load-balancers'),
        `The network group '${name}' has load balancers, and no interface model has the group.`,
        { restsOn: frame.emptyList('interface-models') },
      );
    }
  },
});
