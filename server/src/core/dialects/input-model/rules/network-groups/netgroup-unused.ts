/** A network group is in no interface model, and no route leads to it. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './netgroup-unused.docs.js';
import { attachedGroups, groupsByName } from './read-groups.js';
import { hasItems, routeTargets } from './use.js';

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
        `No interface model has the network group '${name}', and no route leads to it.`,
        {
          tag: 'unnecessary',
          fixes: () => [
            {
              title: `Remove the network group '${name}'`,
              edits: inFile(item.file, removeItem(item.file, item.node)),
            },
          ],
        },
      );
    }
  },
});
