/** A server that returns to the model is in none of the failure zones of its cluster or resource group. */
import { finding } from '../../../../rules/kit/finding.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { poolWords } from './about-groups.js';
import { returning } from './about-returning.js';
import { addZone, allSavedServers, isHere, savedHere, zonesAt } from './about-saved-servers.js';
import { docs } from './alloc-restore-zone.docs.js';

const rows = [
  { id: 'input-model/alloc-restore-zone', severity: 'warning', kind: 'cluster' },
  { id: 'input-model/alloc-restore-zone-resource', severity: 'error', kind: 'resource' },
] as const;

export const allocRestoreZone: readonly Rule<InputModel>[] = rows.map(({ id, severity, kind }) =>
  defineRule({
    id,
    severity,
    docs: docs[id],
    over: allSavedServers,
    *check(fleet, frame) {
      for (const { known, pool, what } of returning(fleet, frame)) {
        if (what !== 'outside' || pool.group.kind !== kind) continue;
        const { group = '' } = known.server.row;
        yield finding(
          zonesAt(pool),
          `'${known.saved.id}' cannot return to ${poolWords(pool)}: it is in '${group}', outside the failure zones ${series(pool.zones)}.`,
          {
            related: [isHere(known), savedHere(known.saved)],
            fixes: () => addZone(pool, group),
          },
        );
      }
    },
  }),
);
