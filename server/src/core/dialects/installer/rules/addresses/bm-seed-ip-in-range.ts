/** The address of the seed VM lies in a range that is handed out. */

import { formatAddress } from '../../../../net/address.js';
import { rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { SEED_IP, settledPools } from './about-management.js';
import { leaveOut, shown } from './about-pools.js';
import { docs } from './bm-seed-ip-in-range.docs.js';

export const bmSeedIpInRange = defineRule({
  id: 'installer/bm-seed-ip-in-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.address(SEED_IP);
    if (!value) return;
    const pools = settledPools(environment);
    const pool = pools.find(({ range }) => rangeContains(range, value.value));
    // A range that begins too early is reported where it meets the other one.
    const isOverlap = pools.some((each) => each !== pool && pool && rangesOverlap(each.range, pool.range));
    if (!pool || isOverlap) return;
    yield finding(
      value.at,
      `The seed VM's address ${formatAddress(value.value)} lies in ${pool.title}, ${shown(pool.range)}.`,
      {
        related: [related(pool.first.at, `Here ${pool.title} begins.`)],
        fixes: () => leaveOut(pool, { first: value.value, last: value.value }, pool.title),
      },
    );
  },
});
