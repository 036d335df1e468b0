/** The address of the seed VM lies in a range that is assigned to nodes. */

import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, rangeContains, rangesOverlap } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { NamedPool } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import { GATEWAY, SEED_IP, settledPools } from './about-management.js';
import { leaveOut, shown } from './about-pools.js';
import { docs } from './bm-seed-ip-in-range.docs.js';

export const bmSeedIpInRange = defineRule({
  id: 'installer/bm-seed-ip-in-range',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
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
      `The seed VM's address ${formatAddress(value.value)} is in ${pool.title}, ${shown(pool.range)}.`,
      {
        related: [related(pool.first.at, `Here ${pool.title} begins.`)],
        fixes: () => leaveOut(pool, withGateway(environment, pool, value.value), pool.title),
      },
    );
  },
});

/** What the range must leave out: the seed VM, and the gateway where it lies in the range too. */
function withGateway(environment: EnvironmentJson, { range }: NamedPool, seed: Address): AddressRange {
  const gateway = environment.address(GATEWAY)?.value;
  if (!gateway || !rangeContains(range, gateway)) return { first: seed, last: seed };
  return gateway.value < seed.value ? { first: gateway, last: seed } : { first: seed, last: gateway };
}
