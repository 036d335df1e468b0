/** The default route of the Service network lies outside its subnet. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { routeBeside } from './about-service-proposal.js';
import { CIDR, moveSubnet, poolIn, ROUTE } from './about-svc-addresses.js';
import { docs } from './svc-route-outside.docs.js';

export const svcRouteOutside = defineRule({
  id: 'installer/svc-route-outside',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const route = environment.address(ROUTE);
    const cidr = environment.cidr(CIDR);
    if (!route || !cidr || cidrContains(cidr.value, route.value)) return;
    const pool = poolIn(environment);
    // Where the whole pool lies outside too, one mistake in the subnet is behind both.
    if (pool && moveSubnet(environment, pool).length > 0) return;
    yield finding(
      route.at,
      `'${formatAddress(route.value)}' is outside the subnet of the Service network, ${formatCidr(cidr.value)}.`,
      {
        related: [related(cidr.at, 'The subnet of the Service network is set here.')],
        fixes: () => {
          const beside = routeBeside(cidr.value, pool?.range);
          return beside ? changeTo(route, formatAddress(beside)) : [];
        },
      },
    );
  },
});
