/** The pool of floating IPs holds the network address or the broadcast address of its subnet. */

import { formatAddress, step } from '../../../../net/address.js';
import { cidrRange, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { assumedGateway, beginBehind, poolInSubnet } from './about-floating-pool.js';
import { moveEnd } from './about-pools.js';
import { docs } from './floating-broadcast.docs.js';

export const floatingBroadcast = defineRule({
  id: 'installer/floating-broadcast',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const found = poolInSubnet(environment);
    if (!found) return;
    const { pool, cidr } = found;
    const all = cidrRange(cidr);
    if (pool.range.first.value === all.first.value) {
      yield finding(
        pool.first.at,
        `'${formatAddress(all.first)}' is the network address of ${formatCidr(cidr)}. No VM can have it.`,
        { fixes: () => beginBehind(pool, assumedGateway(cidr)) },
      );
    }
    if (pool.range.last.value === all.last.value) {
      const before = step(all.last, -1);
      yield finding(
        pool.last.at,
        `'${formatAddress(all.last)}' is the broadcast address of ${formatCidr(cidr)}. No VM can have it.`,
        {
          fixes: () =>
            before && before.value >= pool.range.first.value
              ? moveEnd(pool.last, before, 'end', { preferred: true })
              : [],
        },
      );
    }
  },
});
