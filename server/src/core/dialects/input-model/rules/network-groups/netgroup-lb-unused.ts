/** A network group has load balancers but is not in any interface model. */

import { finding } from '../../../../rules/kit/finding.js';
import { MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { theFrame } from '../over.js';
import { attachTo } from '../servers/about-attaching.js';
import { interfaceModelOf } from '../servers/about-hardware.js';
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
        `Network group '${name}' has load balancers but is not in any interface model.`,
        { restsOn: frame.emptyList('interface-models'), fixes: () => attachToProviders(frame, name) },
      );
    }
  },
});

/** Interfaces of the servers that provide load balancers: those of clusters. */
function attachToProviders(frame: Frame, group: string): readonly Fix[] {
  const roles = poolsOf(frame)
    .pools.filter((pool) => pool.group.kind === 'cluster')
    .flatMap((pool) => pool.roles);
  const models = new Set(roles.map((role) => interfaceModelOf(frame, role)));
  return [...models].flatMap((model) => (model ? attachTo(model, group) : [])).slice(0, MOST_CHOICES);
}
