/** The default route of the Service network lies outside its subnet. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { change } from '../services/repairs.js';
import { routeBeside } from './service-proposal.js';
import { CIDR, moveSubnet, poolIn, ROUTE } from './svc-addresses.js';
import { docs } from './svc-route-outside.docs.js';

export const svcRouteOutside = defineRule({
  id: 'installer/svc-route-outside',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const route = environment.address(ROUTE);
    const cidr = environment.cidr(CIDR);
    if (!route || !cidr || cidrContains(cidr.value, route.value)) return;
    const pool = poolIn(environment);
    // Where the whole pool lies outside too, one mistake in the subnet is behind both.
    if (pool && moveSubnet(environment, pool).length > 0) return;
    yield finding(
      route.at,
      `'${formatAddress(route.value)}' lies outside the subnet of the Service network, ${formatCidr(cidr.value)}.`,
      {
        related: [{ at: cidr.at, message: 'The subnet of the Service network.' }],
        fixes: () => {
          const beside = routeBeside(cidr.value, pool?.range);
          return beside ? change(environment.file, route, formatAddress(beside)) : [];
        },
      },
    );
  },
});
