/** A server stays in a cluster or resource group although it is outside its failure zones. */
import { finding } from '../../../../rules/kit/finding.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule } from '../../../../rules/rule.js';
import { placeOf } from '../../model/server-place.js';
import { poolWords } from './about-groups.js';
import { addZone, allSavedServers, isHere, isOutside, knownServers, zonesAt } from './about-saved-servers.js';
import { docs } from './alloc-outside-zones.docs.js';

export const allocOutsideZones = defineRule({
  id: 'input-model/alloc-outside-zones',
  severity: 'warning',
  docs,
  over: allSavedServers,
  *check(fleet, frame) {
    for (const known of knownServers(fleet, frame)) {
      const { saved, server, pool } = known;
      if (!pool || saved.isDeleted || !isOutside(fleet, known, pool)) continue;
      const group = placeOf(fleet, server.row)?.group ?? '';
      yield finding(
        zonesAt(pool),
        `'${saved.id}' of ${poolWords(pool)} is in '${group}', outside the failure zones ${series(pool.zones)}. The saved state keeps it there.`,
        { related: [isHere(known)], fixes: () => addZone(pool, group) },
      );
    }
  },
});
