/** The default route of the Service network is in its own pool. */

import { formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangeContains } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Pool } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import { poolWithout, routeBeside } from './about-service-proposal.js';
import { CIDR, poolIn, ROUTE } from './about-svc-addresses.js';
import { docs } from './svc-route-in-range.docs.js';

export const svcRouteInRange = defineRule({
  id: 'installer/svc-route-in-range',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const route = environment.address(ROUTE);
    const pool = poolIn(environment);
    if (!route || !pool || !rangeContains(pool.range, route.value)) return;
    const cidr = environment.cidr(CIDR);
    yield finding(
      route.at,
      `'${formatAddress(route.value)}' is in the pool of the Service network and could be assigned to a machine.`,
      {
        related: [related(pool.first.at, 'The pool begins here.')],
        fixes: () => {
          const beside = cidr && routeBeside(cidr.value, pool.range);
          return [
            ...shorten(pool, poolWithout(pool.range, route.value)),
            ...(beside ? changeTo(route, formatAddress(beside)) : []),
          ];
        },
      },
    );
  },
});

function shorten({ range, first, last }: Pool, shorter: AddressRange | undefined): readonly Fix[] {
  if (!shorter) return [];
  const atStart = shorter.first.value !== range.first.value;
  const next = formatAddress(atStart ? shorter.first : shorter.last);
  const title = `Change the ${atStart ? 'start' : 'end'} of the pool to ${next}`;
  return changeTo(atStart ? first : last, next, { title });
}
