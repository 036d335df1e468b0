/** The customer router is in a pool of addresses that are assigned. */

import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { leaveOut } from '../addresses/about-pools.js';
import { eachEnvironment } from '../over.js';
import { changeAll, poolWith, routersOf, usableGateway } from './about-customer-router.js';
import { docs } from './customer-router-in-pool.docs.js';

export const customerRouterInPool = defineRule({
  id: 'installer/customer-router-in-pool',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const routers = routersOf(environment);
    const pool = routers && poolWith(environment, routers.main);
    if (!pool) return;
    const { main, same } = routers;
    const { value } = main.value;
    yield finding(
      main.value.at,
      `The customer router ${formatAddress(value)} is in ${pool.title}, ${formatAddress(pool.range.first)} to ${formatAddress(pool.range.last)}.`,
      {
        related: [related(pool.first.at, `Here ${pool.title} begins.`)],
        fixes: () => {
          const gateway = usableGateway(environment);
          return [
            ...(gateway ? changeAll([main, ...same], gateway.value) : []),
            ...leaveOut(pool, { first: value, last: value }, pool.title),
          ];
        },
      },
    );
  },
});
