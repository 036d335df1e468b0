/** Servers that were taken out of a cloud that runs and are in its model again. */
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Pool } from '../../simulation/allocation-pools.js';
import { countsOf, isOutside, type Known, knownServers } from './about-saved-servers.js';

interface Returning {
  readonly known: Known;
  readonly pool: Pool;
  readonly what: 'restored' | 'full' | 'outside';
}

/** What becomes of servers that were deleted and are in the model again. */
export function* returning(fleet: Fleet, frame: Frame): Iterable<Returning> {
  const all = knownServers(fleet, frame);
  const counts = countsOf(all);
  for (const known of all) {
    const { saved, pool } = known;
    if (!pool || !saved.isDeleted) continue;
    const count = counts.get(pool) ?? 0;
    const isFull = pool.max !== undefined && count >= pool.max;
    const what = isFull ? 'full' : isOutside(fleet, known, pool) ? 'outside' : 'restored';
    if (what === 'restored') counts.set(pool, count + 1);
    yield { known, pool, what };
  }
}
