/** The pool of floating IPs meets a range of the machines, or holds the seed VM. */

import { formatAddress } from '../../../../net/address.js';
import { rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { poolsOf } from '../../model/derived.js';
import { eachEnvironment } from '../over.js';
import { docs } from './floating-bm-overlap.docs.js';
import { floatingPool, leaveOut, shown } from './floating-pool.js';

export const floatingBmOverlap = defineRule({
  id: 'installer/floating-bm-overlap',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const pool = floatingPool(environment);
    if (!pool) return;
    const pools = poolsOf(environment).filter(({ name }) => name === 'seed' || name === 'undercloud');
    const met = pools.filter(({ range }) => rangesOverlap(range, pool.range));
    for (const { title, range, first } of met) {
      yield finding(
        pool.first.at,
        `The floating IP pool ${shown(pool.range)} overlaps ${title}, ${shown(range)}.`,
        {
          related: [{ at: first.at, message: `${capital(title)} begins here.` }],
          fixes: () => leaveOut(environment, pool, range),
        },
      );
    }
    const seed = environment.address('baremetal.network_seed_ip');
    // A seed VM that lies in a range of its own already is reported there.
    if (!seed || !rangeContains(pool.range, seed.value)) return;
    if (met.some(({ range }) => rangeContains(range, seed.value))) return;
    yield finding(
      pool.first.at,
      `The floating IP pool ${shown(pool.range)} holds ${formatAddress(seed.value)}, the seed VM.`,
      {
        related: [{ at: seed.at, message: 'The address of the seed VM is written here.' }],
        fixes: () => leaveOut(environment, pool, { first: seed.value, last: seed.value }),
      },
    );
  },
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
