/** The default route of the Service network lies in its own pool. */

import { formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { change } from '../services/repairs.js';
import { changeTo, repair } from './repairs.js';
import { poolWithout, routeBeside } from './service-proposal.js';
import { CIDR, poolIn, ROUTE } from './svc-addresses.js';
import { docs } from './svc-route-in-range.docs.js';

export const svcRouteInRange = defineRule({
  id: 'installer/svc-route-in-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const route = environment.address(ROUTE);
    const pool = poolIn(environment);
    if (!route || !pool || !rangeContains(pool.range, route.value)) return;
    const cidr = environment.cidr(CIDR);
    yield finding(
      route.at,
      `'${formatAddress(route.value)}' lies in the pool of the Service network, which hands it out to machines.`,
      {
        related: [{ at: pool.first.at, message: 'The pool begins here.' }],
        fixes: () => {
          const beside = cidr && routeBeside(cidr.value, pool.range);
          return [
            ...shorten(environment, pool, poolWithout(pool.range, route.value)),
            ...(beside ? change(environment.file, route, formatAddress(beside)) : []),
          ];
        },
      },
    );
  },
});

function shorten(
  environment: EnvironmentJson,
  { range, first, last }: Pool,
  shorter: AddressRange | undefined,
): readonly Fix[] {
  if (!shorter) return [];
  const atStart = shorter.first.value !== range.first.value;
  const next = formatAddress(atStart ? shorter.first : shorter.last);
  const title = atStart ? `Let the pool begin at ${next}` : `Let the pool end at ${next}`;
  return repair(environment, title, [changeTo(environment, atStart ? first : last, next)]);
}
