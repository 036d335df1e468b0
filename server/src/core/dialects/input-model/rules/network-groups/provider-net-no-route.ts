/** No network group has a route to a provider network, nor one to everywhere. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './provider-net-no-route.docs.js';
import { addRoutes, DEFAULT, routeTargets, withoutRoute } from './use.js';

export const providerNetNoRoute = defineRule({
  id: 'input-model/provider-net-no-route',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const targets = routeTargets(frame);
    if (!targets || targets.has(DEFAULT)) return;
    for (const { name } of withoutRoute(frame, targets)) {
      if (!name) continue;
      yield finding(
        name.at,
        `No network group has a route to the provider network '${name.value}'; add it to the routes of the group through which it is reached.`,
        { fixes: () => addRoutes(frame, name.value) },
      );
    }
  },
});
