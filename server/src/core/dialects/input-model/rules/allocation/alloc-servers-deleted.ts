/** Servers of the running cloud are missing from the model. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { SavedServer } from '../../model/saved-allocations.js';
import { savedPool } from '../../simulation/allocation.js';
import type { Pool } from '../../simulation/allocation-pools.js';
import { poolWords } from './about-groups.js';
import { allSavedServers, savedHere, serversAre } from './about-saved-servers.js';
import { docs } from './alloc-servers-deleted.docs.js';

/** Places of deleted servers that a finding shows. */
const SHOWN = 5;

export const allocServersDeleted = defineRule({
  id: 'input-model/alloc-servers-deleted',
  severity: 'warning',
  docs,
  over: allSavedServers,
  *check(fleet, frame) {
    if (!frame.saved || !fleet.isWhole) return;
    const missing = new Map<Pool, SavedServer[]>();
    for (const saved of frame.saved.values()) {
      const pool = saved.isDeleted || fleet.by('id').has(saved.id) ? undefined : savedPool(frame, saved);
      if (pool) missing.set(pool, [...(missing.get(pool) ?? []), saved]);
    }
    for (const [pool, servers] of missing)
      yield finding(
        pool.group.item.nameAt,
        `${serversAre(servers.map(({ id }) => id))} saved in ${poolWords(pool)}, but no longer in the model.`,
        { related: servers.slice(0, SHOWN).map(savedHere) },
      );
  },
});
