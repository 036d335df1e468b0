/** The pool of floating IPs meets a range of the machines, or holds the seed VM. */

import { formatAddress } from '../../../../net/address.js';
import { rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import { cidrContains } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { settledFloatingPool } from './about-floating-pool.js';
import { SEED_IP, settledPools, writtenSubnet } from './about-management.js';
import { leaveOut, shown } from './about-pools.js';
import { docs } from './floating-bm-overlap.docs.js';

export const floatingBmOverlap = defineRule({
  id: 'installer/floating-bm-overlap',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const pool = settledFloatingPool(environment);
    if (!pool) return;
    const met = settledPools(environment).filter(({ range }) => rangesOverlap(range, pool.range));
    for (const { title, range, first } of met) {
      yield finding(
        pool.first.at,
        `The floating IP pool ${shown(pool.range)} overlaps ${title}, ${shown(range)}.`,
        {
          related: [related(first.at, `${capital(title)} begins here.`)],
          fixes: () => leaveOut(pool, range),
        },
      );
    }
    const seed = environment.address(SEED_IP);
    // A seed VM that lies in a range of its own already is reported there.
    if (!seed || !rangeContains(pool.range, seed.value)) return;
    // Outside the management network it is reported as that.
    const subnet = writtenSubnet(environment);
    if (subnet && !cidrContains(subnet.value, seed.value)) return;
    if (met.some(({ range }) => rangeContains(range, seed.value))) return;
    yield finding(
      pool.first.at,
      `The floating IP pool ${shown(pool.range)} contains ${formatAddress(seed.value)}, the seed VM.`,
      {
        related: [related(seed.at, 'The address of the seed VM is written here.')],
        fixes: () => leaveOut(pool, { first: seed.value, last: seed.value }),
      },
    );
  },
});
