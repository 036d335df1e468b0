/** The pool of the Service network holds the network address or the broadcast address of its subnet. */

import { type Address, formatAddress } from '../../../../net/address.js';
import { cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { CIDR, poolIn, ROUTE } from './about-svc-addresses.js';
import { docs } from './svc-range-network-broadcast.docs.js';

export const svcRangeNetworkBroadcast = defineRule({
  id: 'installer/svc-range-network-broadcast',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const cidr = environment.cidr(CIDR);
    const pool = poolIn(environment);
    if (cidr?.value.network.family !== 4 || cidr.value.prefix > 30 || !pool) return;
    const [all, hosts] = [cidrRange(cidr.value), hostRange(cidr.value)];
    const route = environment.address(ROUTE)?.value;
    const isRoute = ({ value }: Address) => route?.value === value;
    for (const { end, other, bad, to, what } of [
      { end: pool.first, other: pool.last, bad: all.first, to: hosts.first, what: 'begins at the network' },
      { end: pool.last, other: pool.first, bad: all.last, to: hosts.last, what: 'ends at the broadcast' },
    ])
      if (end.value.value === bad.value)
        yield finding(end.at, `The Service pool ${what} address of ${formatCidr(cidr.value)}.`, {
          related: [related(cidr.at, 'The subnet of the Service network is set here.')],
          fixes: () =>
            isRoute(to) || other.value.value === bad.value
              ? []
              : changeTo(end, formatAddress(to), { preferred: true }),
        });
  },
});
