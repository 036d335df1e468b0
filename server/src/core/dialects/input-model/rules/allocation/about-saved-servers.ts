/** The servers of a model of which an earlier deployment saved something, and the words and places for findings about them. */
import type { NodePlace } from '../../../../model/source-file.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { type Related, related } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Fleet, Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { SavedServer } from '../../model/saved-allocations.js';
import { placeOf } from '../../model/server-place.js';
import { allocationColumns, savedPool } from '../../simulation/allocation.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';
import { allServers } from '../over.js';

/** Servers are found by their id; what counts of them is what counts for the allocation. */
export const allSavedServers = allServers(allocationColumns);

/** A server of the model of which something is saved, with the group that it was given to. */
export interface Known {
  readonly saved: SavedServer;
  readonly server: Server;
  /** Undefined for a group that is gone. */
  readonly pool: Pool | undefined;
}

/** Nothing where a group may be in a file that could not be read. */
export function knownServers(fleet: Fleet, frame: Frame): readonly Known[] {
  if (!frame.saved || !poolsOf(frame).isWhole || !fleet.isWhole) return [];
  return [...frame.saved.values()].flatMap((saved) => {
    const server = fleet.find(saved.id);
    return server ? [{ saved, server, pool: savedPool(frame, saved) }] : [];
  });
}

export function isOutside(fleet: Fleet, { server: { row } }: Known, { scope }: Pool): boolean {
  const group = placeOf(fleet, row)?.group;
  return group !== undefined && !scope.has(group);
}

/** How many servers of the model a group has by the saved state. */
export function countsOf(known: readonly Known[]): Map<Pool, number> {
  const counts = new Map<Pool, number>();
  for (const { saved, pool } of known)
    if (pool && !saved.isDeleted) counts.set(pool, (counts.get(pool) ?? 0) + 1);
  return counts;
}

export function maxKey({ group }: Pool): 'member-count' | 'max-count' {
  return group.item.has('member-count') ? 'member-count' : 'max-count';
}

/** The failure zones that count for a group: its own, or those of its control plane. */
export function zonesAt({ group }: Pool): NodePlace {
  const { item, plane } = group;
  return item.has('failure-zones') || !plane.item.has('failure-zones')
    ? item.keyAt('failure-zones')
    : plane.item.keyAt('failure-zones');
}

export function addZone({ group }: Pool, zone: string | undefined): readonly Fix[] {
  if (zone === undefined) return [];
  return addToList(group.item, 'failure-zones', zone, { title: `Add '${zone}' to the failure zones` });
}

/** Where the server group of a server is written, or else the server. */
export function isHere({ saved, server: { item } }: Known): Related | undefined {
  return related(item.text('server-group')?.at ?? item.nameAt, `'${saved.id}' is here.`);
}

export function savedHere({ at }: SavedServer): Related {
  return { at, message: 'Saved here.' };
}

/** `'a' and 'b' are`; many are only counted. */
export function serversAre(ids: readonly string[]): string {
  return `${ids.length > 5 ? `${ids.length} servers` : quoted(ids)} ${ids.length === 1 ? 'is' : 'are'}`;
}
