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
  maxKey,
  poolWords,
  SOURCE,
  savedHere,
  zonesAt,
  zonesOf,
} from './saved-servers.js';

type Return = 'restored' | 'full' | 'outside';

/** What becomes of servers that were deleted and are in the model again. */
function* returning(fleet: Fleet, frame: Frame): Iterable<{ known: Known; pool: Pool; what: Return }> {
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

const cannotRestore = fleetRule({
  id: 'input-model/alloc-cannot-restore',
  severity: 'warning',
  columns,
  docs: {
    summary: 'A server that returns to the model cannot have its old place back.',
    why: 'By the saved state it was in a cluster or resource group that has as many servers as it may have by now.',
    source: SOURCE,
    bad: savedExample({ count: 1, second: 'deleted' }),
    good: savedExample({ count: 2, second: 'deleted' }),
  },
  *check(fleet, frame): Iterable<Report> {
    for (const { known, pool, what } of returning(fleet, frame)) {
      const value = what === 'full' ? pool.group.item.integer(maxKey(pool)) : undefined;
      if (!value) continue;
      yield finding(
        value.at,
        `'${known.saved.id}' cannot return to ${poolWords(pool)}, which has the ${pool.max === 1 ? 'one server' : `${pool.max} servers`} that '${maxKey(pool)}' allows.`,
        {
          related: [
            { at: known.server.item.nameAt, message: `'${known.saved.id}' stands here.` },
            ...savedHere(known.saved),
          ],
        },
      );
    }
  },
});

function restoreZoneRule(id: string, kind: 'cluster' | 'resource', severity: 'error' | 'warning'): ModelRule {
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

const restored = fleetRule({
  id: 'input-model/alloc-restored',
  severity: 'info',
  columns,
  docs: {
    summary: 'A server returns to the model and gets its old place back.',
    why: 'By the saved state it was in this cluster or resource group before. A machine that is another one by now should get another id, because it would be taken for the old one.',
    source: SOURCE,
    bad: savedExample({ count: 2, second: 'deleted' }),
    good: savedExample({ count: 2 }),
  },
  *check(fleet, frame): Iterable<Report> {
    for (const { known, pool, what } of returning(fleet, frame)) {
      if (what !== 'restored') continue;
      const { saved, server } = known;
      const member = saved.member === undefined ? '' : ` as member ${saved.member}`;
      yield finding(server.item.nameAt, `'${saved.id}' returns to ${poolWords(pool)}${member}.`, {
        related: savedHere(saved),
      });
    }
  },
});

export const returningRules: readonly ModelRule[] = [
  cannotRestore,
  restoreZoneRule('alloc-restore-zone', 'cluster', 'warning'),
  restoreZoneRule('alloc-restore-zone-resource', 'resource', 'error'),
  restored,
];
