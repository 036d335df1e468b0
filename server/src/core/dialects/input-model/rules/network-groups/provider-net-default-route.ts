/** Only a default route leads to a provider network. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { addRoutes, routeTargets, withoutRoute } from './about-routes.js';
import { docs } from './provider-net-default-route.docs.js';

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
    for (const { at, value } of withoutRoute(frame, targets))
      yield finding(at, `Only the route 'default' leads to provider network '${value}'.`, {
        related: [related(route?.at, 'The default route is here.')],
        fixes: () => addRoutes(frame, value),
      });
  },
});
