/**
 * Servers by role and server group, which is all that decides where they may be allocated. An edit of one of thousands
 * leaves all cells as they are but the one that the server was in and the one that it is in now.
 */
import type { Fleet, ServerRow } from '../model/fleet.js';
import { isGuest, placeColumns, placeOf } from '../model/server-place.js';

export interface Cell {
  readonly role: string;
  readonly serverGroup: string | undefined;
  /** Indexes, in their order; the same list as long as the same servers are in the cell. */
  readonly servers: readonly number[];
}

interface GrowingCell extends Cell {
  readonly servers: number[];
}

type ByGroup = ReadonlyMap<string | undefined, Cell>;

export interface Cells {
  readonly byRole: ReadonlyMap<string, ByGroup>;
  /** Servers whose role or group cannot be read. A server must have a role: one without may be for any pool. */
  readonly doubtful: number;
  /** Whether any of them is where its hypervisor is: then an edit of one server may move another. */
  readonly hasGuests: boolean;
}

const CELLS = {};

export function cellsOf(fleet: Fleet): Cells {
  return fleet.revise<Cells>(
    CELLS,
    ['role', ...placeColumns],
    () => readCells(fleet),
    (before, changes) => {
      if (before.hasGuests || changes.some(({ to }) => isGuest(to))) return readCells(fleet);
      return changes.reduce((cells, { index, from, to }) => {
        if (roleOf(from) === roleOf(to) && from.group === to.group) return cells;
        return withServer(withoutServer(cells, from, index), to, index);
      }, before);
    },
  );
}

/** The role of a server, where it can be told where that one may be allocated. */
function roleOf({ role, unknown }: ServerRow): string | undefined {
  return unknown?.includes('group') ? undefined : role;
}

function readCells(fleet: Fleet): Cells {
  const byRole = new Map<string, Map<string | undefined, GrowingCell>>();
  let doubtful = 0;
  let hasGuests = false;
  fleet.rows.forEach((row, index) => {
    const { role } = row;
    const place = placeOf(fleet, row);
    hasGuests ||= isGuest(row);
    if (role === undefined || !place) {
      doubtful++;
      return;
    }
    const { group } = place;
    const byGroup = byRole.get(role) ?? new Map<string | undefined, GrowingCell>();
    byRole.set(role, byGroup);
    const cell = byGroup.get(group);
    if (cell) cell.servers.push(index);
    else byGroup.set(group, { role, serverGroup: group, servers: [index] });
  });
  return { byRole, doubtful, hasGuests };
}

/** Some servers by role and server group, in the order in which they are given. */
export function cellsAmong(fleet: Fleet, servers: readonly number[]): readonly Cell[] {
  const byKind = new Map<string, GrowingCell>();
  for (const index of servers) {
    const row = fleet.rows[index];
    const place = row && placeOf(fleet, row);
    if (row?.role === undefined || !place) continue;
    const { role } = row;
    const { group } = place;
    const key = `${role}\n${group ?? ''}`;
    const known = byKind.get(key);
    if (known) known.servers.push(index);
    else byKind.set(key, { role, serverGroup: group, servers: [index] });
  }
  return [...byKind.values()];
}

function withoutServer(cells: Cells, row: ServerRow, index: number): Cells {
  return changed(cells, row, -1, (servers) => servers.filter((each) => each !== index));
}

function withServer(cells: Cells, row: ServerRow, index: number): Cells {
  return changed(cells, row, 1, (servers) => [...servers, index].sort((a, b) => a - b));
}

function changed(
  { byRole, doubtful, hasGuests }: Cells,
  row: ServerRow,
  count: 1 | -1,
  change: (servers: readonly number[]) => readonly number[],
): Cells {
  const role = roleOf(row);
  const { group } = row;
  if (role === undefined) return { byRole, doubtful: doubtful + count, hasGuests };
  const byGroup = new Map(byRole.get(role));
  const servers = change(byGroup.get(group)?.servers ?? []);
  if (servers.length > 0) byGroup.set(group, { role, serverGroup: group, servers });
  else byGroup.delete(group);
  return { byRole: new Map(byRole).set(role, byGroup), doubtful, hasGuests };
}
