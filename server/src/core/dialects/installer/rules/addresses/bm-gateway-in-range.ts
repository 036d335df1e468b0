/** The gateway of the management network lies in a range that is handed out. */

import { formatAddress, sameAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './bm-gateway-in-range.docs.js';
import { GATEWAY, managementPools, SEED_IP } from './bm-management.js';
import { leaveOut, shown } from './floating-pool.js';

export const bmGatewayInRange = defineRule({
  id: 'installer/bm-gateway-in-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.address(GATEWAY);
    if (!value) return;
    // A gateway that is the seed VM is where the seed VM is, which is reported there.
    const seed = environment.address(SEED_IP);
    if (seed && sameAddress(seed.value, value.value)) return;
    const pool = managementPools(environment).find(({ range }) => rangeContains(range, value.value));
    if (!pool) return;
    yield finding(
      value.at,
      `The gateway ${formatAddress(value.value)} lies in ${pool.title}, ${shown(pool.range)}.`,
      {
        related: [{ at: pool.first.at, message: `Here ${pool.title} begins.` }],
        fixes: () => leaveOut(environment, pool, { first: value.value, last: value.value }, pool.title),
      },
    );
  },
});
