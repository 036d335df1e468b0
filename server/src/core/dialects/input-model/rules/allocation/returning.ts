/** Servers that were taken out of a cloud that runs and are in its model again. */

import type { Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Pool } from '../../simulation/allocation-pools.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { savedExample } from './saved-examples.js';
import {
  addZone,
  columns,
  countsOf,
  isOutside,
  type Known,
  knownServers,
  poolWords,
  SOURCE,
  savedHere,
  zonesAt,
  zonesOf,
} from './saved-servers.js';

export type Return = 'restored' | 'full' | 'outside';

/** What becomes of servers that were deleted and are in the model again. */
export function* returning(fleet: Fleet, frame: Frame): Iterable<{ known: Known; pool: Pool; what: Return }> {
  const all = knownServers(fleet, frame);
  const counts = countsOf(all);
  for (const known of all) {
    const { saved, pool } = known;
    if (!pool || !saved.isDeleted) continue;
    const count = counts.get(pool) ?? 0;
    const isFull = pool.max !== undefined && count >= pool.max;
    const what = isFull ? 'full' : isOutside(known, pool) ? 'outside' : 'restored';
    if (what === 'restored') counts.set(pool, count + 1);
    yield { known, pool, what };
  }
}

export function restoreZoneRule(
  id: string,
  kind: 'cluster' | 'resource',
  severity: 'error' | 'warning',
): ModelRule {
  return fleetRule({
    id: `input-model/${id}`,
    severity,
    columns,
    docs: {
      summary: `A server that returns to the model is in none of the failure zones of its ${kind === 'cluster' ? 'cluster' : 'resource group'}.`,
      why: `By the saved state it was in that ${kind === 'cluster' ? 'cluster. It does not get its place back' : 'resource group. The configuration processor rejects the model'}.`,
      source: SOURCE,
      bad: savedExample({ kind, count: 2, second: 'deleted', secondZone: 'RACK2', zone: 'RACK1' }),
      good: savedExample({ kind, count: 2, second: 'deleted', secondZone: 'RACK1', zone: 'RACK1' }),
    },
    *check(fleet, frame): Iterable<Report> {
      for (const { known, pool, what } of returning(fleet, frame)) {
        if (what !== 'outside' || pool.group.kind !== kind) continue;
        const { row, item } = known.server;
        yield finding(
          zonesAt(pool),
          `'${known.saved.id}' cannot return to ${poolWords(pool)}: it is in '${row.group ?? ''}', which is in none of the failure zones ${zonesOf(pool)}.`,
          {
            related: [
              {
                at: item.text('server-group')?.at ?? item.nameAt,
                message: `'${known.saved.id}' stands here.`,
              },
              ...savedHere(known.saved),
            ],
            fixes: () => addZone(pool, row.group),
          },
        );
      }
    },
  });
}

export const returningRules: readonly ModelRule[] = [
  restoreZoneRule('alloc-restore-zone', 'cluster', 'warning'),
  restoreZoneRule('alloc-restore-zone-resource', 'resource', 'error'),
];
