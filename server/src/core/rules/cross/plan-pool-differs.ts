/** Addresses that an installer file hands out are those that the plan gives to the network. */
import { type Cloud, type CloudNetworkFacts, cloudNetworks } from '../../model/cloud.js';
import { formatRange, freeRanges, rangeSize } from '../../net/address-range.js';
import { finding } from '../kit/finding.js';
import { listed } from '../kit/words.js';
import { defineRule } from '../rule.js';
import { fileName } from './about-clouds.js';
import { thePlanAnd } from './over.js';
import { docs } from './plan-pool-differs.docs.js';

/** Pools of plans have an address for each node; the installer wants one more, and a few for the seed. */
const MORE_THAN_NODES = 3n;

export const planPoolDiffers = defineRule({
  id: 'installer/plan-pool-differs',
  severity: 'warning',
  docs,
  over: thePlanAnd('installer'),
  *check(plan, installer) {
    for (const name of cloudNetworks) {
      const { pools = [] } = plan.networks[name] ?? {};
      const used = installer.networks[name]?.used;
      if (!used || pools.length === 0 || mayGrow(plan, name, pools)) continue;
      if (freeRanges(used.range, pools).length === 0) continue;
      yield finding(
        used.at,
        `${used.what.charAt(0).toUpperCase()}${used.what.slice(1)} ${formatRange(used.range)} is outside '${name}' in the plan '${fileName(plan.uri)}': ${listed(pools.map(formatRange))}.`,
      );
    }
  },
});

/** True where the pool of the nodes is too small for what the installer wants, so that its range has to be larger. */
function mayGrow(plan: Cloud, name: string, pools: NonNullable<CloudNetworkFacts['pools']>): boolean {
  if (name !== 'management') return false;
  const size = pools.reduce((sum, pool) => sum + rangeSize(pool), 0n);
  const nodes = Object.entries(plan.nodes).reduce(
    (sum, [key, count]) => (key === 'compute-proxies' ? sum : sum + (count?.value ?? 0)),
    1,
  );
  return size < BigInt(nodes) + MORE_THAN_NODES;
}
