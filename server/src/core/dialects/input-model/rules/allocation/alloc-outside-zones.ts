/** A server stays in a cluster or resource group whose failure zones it is not in. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { allServers } from '../over.js';
import { docs } from './alloc-outside-zones.docs.js';
import { addZone, columns, isOutside, knownServers, poolWords, zonesAt, zonesOf } from './saved-servers.js';

export const allocOutsideZones = defineRule({
  id: 'input-model/alloc-outside-zones',
  severity: 'warning',
  docs,
  over: allServers(columns),
  *check(fleet, frame) {
    for (const known of knownServers(fleet, frame)) {
      const { saved, server, pool } = known;
      if (!pool || saved.isDeleted || !isOutside(known, pool)) continue;
      const { group } = server.row;
      yield finding(
        zonesAt(pool),
        `'${saved.id}' of ${poolWords(pool)} is in '${group ?? ''}', which is in none of the failure zones ${zonesOf(pool)}. The saved state keeps it there.`,
        {
          related: [
            {
              at: server.item.text('server-group')?.at ?? server.item.nameAt,
              message: `'${saved.id}' stands here.`,
            },
          ],
          fixes: () => addZone(pool, group),
        },
      );
    }
  },
});
