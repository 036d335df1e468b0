/** The pool of floating IPs contains the lowest address of its subnet, which is used as the gateway. */

import { formatAddress } from '../../../../net/address.js';
import { formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { assumedGateway, beginBehind, poolInSubnet } from './about-floating-pool.js';
import { docs } from './floating-gateway.docs.js';

export const floatingGateway = defineRule({
  id: 'installer/floating-gateway',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const found = poolInSubnet(environment);
    if (!found) return;
    const { pool, cidr } = found;
    const lowest = assumedGateway(cidr);
    // A pool that begins with the network address is reported as that, and the repair is the same.
    if (pool.range.first.value !== lowest.value) return;
    yield finding(
      pool.first.at,
      `The floating IP pool contains '${formatAddress(lowest)}', which is used as the gateway of ${formatCidr(cidr)}.`,
      { fixes: () => beginBehind(pool, lowest) },
    );
  },
});
