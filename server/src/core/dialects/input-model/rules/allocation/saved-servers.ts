/** The servers of a model of which an earlier deployment saved something, and the words and places for findings about them. */
import type { NodePlace } from '../../../../model/source-file.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import type { Fleet, Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { SavedServer } from '../../model/saved-allocations.js';
import { allocationColumns, savedPool } from '../../simulation/allocation.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';

export const SOURCE = 'Ardana configuration processor, allocation of servers with persistent state';

export const columns = allocationColumns;

export const groupWords = (kind: 'cluster' | 'resource', name: string | undefined) =>
  `the ${kind === 'cluster' ? 'cluster' : 'resource group'} '${name ?? ''}'`;
export const poolWords = ({ group }: Pool) => groupWords(group.kind, group.name);
export const savedHere = ({ at }: SavedServer) => [{ at, message: 'It is saved here.' }];

/** A server of the model of which something is saved, with the group that it was given to. */
export interface Known {
  readonly saved: SavedServer;
  readonly server: Server;
  /** Undefined for a group that is gone. */
  readonly pool: Pool | undefined;
}

/** Nothing where a group may stand in a file that could not be read. */
export function knownServers(fleet: Fleet, frame: Frame): readonly Known[] {
  if (!frame.saved || !poolsOf(frame).isWhole || !fleet.isWhole) return [];
  return [...frame.saved.values()].flatMap((saved) => {
    const server = fleet.find(saved.id);
    return server ? [{ saved, server, pool: savedPool(frame, saved) }] : [];
  });
}

export function isOutside({ server: { row } }: Known, { scope }: Pool): boolean {
  if (row.unknown?.includes('group')) return false;
  return row.group !== undefined && !scope.has(row.group);
}

/** The failure zones that count for a group: its own, or those of its control plane. */
export function zonesAt({ group }: Pool): NodePlace {
  const { item, plane } = group;
  return item.has('failure-zones') || !plane.item.has('failure-zones')
    ? item.keyAt('failure-zones')
    : plane.item.keyAt('failure-zones');
}

export function addZone({ group }: Pool, zone: string | undefined): Fix[] {
  const { item } = group;
  const seq = item.entry('failure-zones')?.value;
  if (zone === undefined || seq?.type !== 'seq') return [];
  return [
    {
      title: `Add '${zone}' to the failure zones`,
      edits: inFile(item.file, insertItem(item.file, seq, zone)),
    },
  ];
}

export const zonesOf = ({ zones }: Pool) => zones.map((zone) => `'${zone}'`).join(', ');

/** How many servers of the model a group has by the saved state. */
export function countsOf(known: readonly Known[]): Map<Pool, number> {
  const counts = new Map<Pool, number>();
  for (const { saved, pool } of known)
    if (pool && !saved.isDeleted) counts.set(pool, (counts.get(pool) ?? 0) + 1);
  return counts;
}

export const maxKey = ({ group }: Pool) => (group.item.has('member-count') ? 'member-count' : 'max-count');
