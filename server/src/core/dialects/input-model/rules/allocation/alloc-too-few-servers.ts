/** A cluster or resource group needs more servers than it can get. */

import type { NodePlace } from '../../../../model/source-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { series } from '../../../../rules/kit/series.js';
import { capital, counted, plural } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { allocationColumns, allocationOf, type Share } from '../../simulation/allocation.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';
import { countFor } from '../../simulation/exact-allocation.js';
import { copiedMarks } from '../control-planes/about-names.js';
import { allServers } from '../over.js';
import { poolWords } from './about-groups.js';
import { docs } from './alloc-too-few-servers.docs.js';

export const allocTooFewServers = defineRule({
  id: 'input-model/alloc-too-few-servers',
  severity: 'error',
  docs,
  over: allServers(allocationColumns),
  *check(fleet, frame) {
    const { pools } = poolsOf(frame);
    // No list of servers at all is reported as such.
    if (frame.hasList('servers') === false) return;
    for (const share of allocationOf(fleet, frame)?.shares ?? []) {
      const pool = pools[share.pool];
      const found = pool && tooFewIn(fleet, frame, pool, share);
      if (!pool || found === undefined) continue;
      // A role that is not there is reported as such.
      if (pool.roles.every((role) => frame.isKnown('server-role', role) !== true)) continue;
      yield finding(pool.countAt, tooFew(pool, share, found), {
        restsOn: [...emptyLists(fleet), ...copiedMarks(frame, pool.group), ...rivals(frame, pools, pool)],
        fixes: () => lower(pool, found),
      });
    }
  },
});

/** How many servers a group gets where it needs more. Where others take of the same servers, they are counted one by one. */
function tooFewIn(fleet: Fleet, frame: Frame, { min }: Pool, share: Share): number | undefined {
  const { atMost, atLeast, hasRivals } = share;
  if (atLeast >= min) return undefined;
  const isSure = atMost < min;
  const exact = isSure && !hasRivals ? undefined : countFor(fleet, frame, share);
  const found = exact ?? (isSure ? atMost : undefined);
  return found !== undefined && found < min ? found : undefined;
}

function emptyLists(fleet: Fleet): readonly NodePlace[] {
  return fleet.lists.filter(({ items }) => items.length === 0).map(({ at }) => at);
}

/** Groups that take of the same servers: a duplicate takes what was meant for the other. */
function rivals(frame: Frame, pools: readonly Pool[], pool: Pool): readonly NodePlace[] {
  const same = pools.filter((each) => each !== pool && each.key === pool.key);
  return same.flatMap(({ group }) => copiedMarks(frame, group));
}

function tooFew(pool: Pool, { candidates: all, hasRivals }: Share, found: number): string {
  const candidates = all.length;
  const { roles, zones, min } = pool;
  const where = zones.length > 0 ? ` in ${series(zones)}` : '';

  const needs = capital(`${poolWords(pool)} needs ${counted(min, 'server')}`);
  if (pool.isOneByOne && !hasRivals && found < candidates)
    return `${needs}, but strict allocation finds ${found === 0 ? 'none' : `only ${found}`}. It takes one from each of the zones ${series(zones)} in turn, and stops when those next in turn have none left.`;

  if (found < candidates)
    return `${needs}, but ${found === 0 ? 'none' : `only ${found}`} of ${candidates} with the role ${series(roles)}${where} ${plural(found, 'is', 'are')} left. Groups allocated earlier take the others.`;

  return `${needs}, but ${candidates === 0 ? 'none' : `only ${candidates}`} ${plural(candidates, 'has', 'have')} the role ${series(roles)}${where}.`;
}

/** A cluster has one server at least. */
function lower({ countKey, group }: Pool, found: number): readonly Fix[] {
  const count = countKey && group.item.integer(countKey);
  if (!count || (found === 0 && group.kind === 'cluster')) return [];
  return changeTo(count, found, { title: `Change '${countKey}' to ${found}` });
}
