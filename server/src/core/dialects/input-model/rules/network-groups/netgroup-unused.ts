/** A network group is not in any interface model, and no route leads to it. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { routeTargets } from './about-routes.js';
import { hasItems } from './about-use.js';
import { docs } from './netgroup-unused.docs.js';
import { attachedGroups, groupsByName } from './read-groups.js';

export const netgroupUnused = defineRule({
  id: 'input-model/netgroup-unused',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const attached = attachedGroups(frame);
    const routes = routeTargets(frame);
    if (!attached || !routes) return;
    for (const { item, name } of groupsByName(frame).values()) {
      if (attached.has(name) || routes.has(name) || hasItems(item, 'load-balancers')) continue;
      yield finding(
        item.nameAt,
        `Network group '${name}' is unused: no interface model has it, and no route leads to it.`,
        {
          tag: 'unnecessary',
          fixes: () => dropItem(item, { title: `Remove the network group '${name}'` }),
        },
      );
    }
  },
});
