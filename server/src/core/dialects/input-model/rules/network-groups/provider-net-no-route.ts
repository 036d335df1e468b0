/** No network group has a route to a provider network, or a default route. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { addRoutes, routeTargets, withoutRoute } from './about-routes.js';
import { docs } from './provider-net-no-route.docs.js';

export const providerNetNoRoute = defineRule({
  id: 'input-model/provider-net-no-route',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const targets = routeTargets(frame);
    if (!targets || targets.has(DEFAULT)) return;
    for (const { at, value } of withoutRoute(frame, targets))
      yield finding(
        at,
        `No network group has a route to provider network '${value}'. Add it to the routes of the group through which it is reached.`,
        { fixes: () => addRoutes(frame, value) },
      );
  },
});
