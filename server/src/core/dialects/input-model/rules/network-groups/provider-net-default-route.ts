/** A provider network is reached by the route to everywhere only. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './provider-net-default-route.docs.js';
import { addRoutes, DEFAULT, routeTargets, withoutRoute } from './use.js';

export const providerNetDefaultRoute = defineRule({
  id: 'input-model/provider-net-default-route',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const targets = routeTargets(frame);
    if (!targets?.has(DEFAULT)) return;
    const routes = frame.list('network-groups').flatMap((item) => item.texts('routes').items);
    const route = routes.find(({ value }) => value === DEFAULT);
    for (const { name } of withoutRoute(frame, targets)) {
      if (!name) continue;
      yield finding(name.at, `Only the route 'default' leads to the provider network '${name.value}'.`, {
        ...(route && { related: [{ at: route.at, message: 'This is the route.' }] }),
        fixes: () => addRoutes(frame, name.value),
      });
    }
  },
});
