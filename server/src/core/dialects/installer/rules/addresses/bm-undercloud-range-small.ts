/** The undercloud range has fewer addresses than there are machines, with one more for the virtual address of the APIs. */

import { machineCount } from '../../../../architecture/baremetal-roles.js';
import { step } from '../../../../net/address.js';
import { rangeContains, rangeSize, rangesOverlap } from '../../../../net/address-range.js';
import { hostRange } from '../../../../net/cidr.js';
import { finding, type Related, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { machinesIn, poolOf, roleCounts } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { subnetOrDefault, takenBut } from './about-management.js';
import { moveEnd } from './about-pools.js';
import { docs } from './bm-undercloud-range-small.docs.js';

export const bmUndercloudRangeSmall = defineRule({
  id: 'installer/bm-undercloud-range-small',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const pool = poolOf(environment, 'undercloud');
    if (!pool) return;
    const asked = machinesOf(environment, installer);
    const size = rangeSize(pool.range);
    // More machines than any cloud has are reported as that.
    if (asked.count > machineCount.max) return;
    const needed = asked.count + 1;
    if (size >= BigInt(needed)) return;
    yield finding(
      pool.last.at,
      `The undercloud range has ${counted(size, 'address', 'addresses')}, but ${asked.count} machines and the virtual address of the APIs need ${needed}.`,
      {
        related: asked.related,
        fixes: () => {
          const last = step(pool.range.first, needed - 1);
          const subnet = subnetOrDefault(environment);
          if (!last || !subnet || !rangeContains(hostRange(subnet.cidr), last)) return [];
          const range = { first: pool.range.first, last };
          if (takenBut(environment, pool.firstPath).some((each) => rangesOverlap(each, range))) return [];
          return moveEnd(pool.last, last, 'end', { pool: pool.title });
        },
      },
    );
  },
});

/**
 * The machines of the list beside the file, or those that its scales ask for: there may be more than either says, but not
 * fewer.
 */
function machinesOf(
  environment: EnvironmentJson,
  installer: Installer,
): { readonly count: number; readonly related: readonly (Related | undefined)[] } {
  const counts = roleCounts(environment);
  const count = counts.reduce((sum, each) => sum + each.count, 0);
  const listed = (environment === installer.environment && machinesIn(installer.machines)) || [];
  const last = listed.at(-1);
  if (last && listed.length >= count)
    return {
      count: listed.length,
      related: [related(last.at, `This is the last of ${listed.length} machines.`)],
    };
  const scales = counts.filter((each) => each.count > 0);
  return {
    count,
    related: scales.map((each) => related(each.written?.at, `${each.role.name}: ${each.count}.`)),
  };
}
