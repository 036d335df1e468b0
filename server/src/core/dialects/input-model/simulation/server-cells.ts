/**
 * Servers by role and server group, which is all that decides where they may be allocated. An edit of one of thousands
 * leaves all cells as they are but the one that the server was in and the one that it is in now.
 */
import type { Fleet, ServerRow } from '../model/fleet.js';

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
  /** Servers whose role or group cannot be read. */
  readonly doubtful: number;
}

const CELLS = {};

export function cellsOf(fleet: Fleet): Cells {
  return fleet.revise<Cells>(
    CELLS,
    ['role', 'group'],
    () => readCells(fleet.rows),
    (before, changes) =>
      changes.reduce((cells, { index, from, to }) => {
        if (from.role === to.role && from.group === to.group && isDoubtful(from) === isDoubtful(to))
          return cells;
        return withServer(withoutServer(cells, from, index), to, index);
      }, before),
  );
}

function isDoubtful({ unknown }: ServerRow): boolean {
  return unknown?.includes('role') === true || unknown?.includes('group') === true;
}

function readCells(rows: readonly ServerRow[]): Cells {
  const byRole = new Map<string, Map<string | undefined, GrowingCell>>();
  let doubtful = 0;
  rows.forEach((row, index) => {
    const { role, group } = row;
    if (isDoubtful(row)) doubtful++;
    if (isDoubtful(row) || role === undefined) return;
    const byGroup = byRole.get(role) ?? new Map<string | undefined, GrowingCell>();
    byRole.set(role, byGroup);
    const cell = byGroup.get(group);
    if (cell) cell.servers.push(index);
    else byGroup.set(group, { role, serverGroup: group, servers: [index] });
  });
  return { byRole, doubtful };
}

/** Some servers by role and server group, in the order in which they are given. */
export function cellsAmong({ rows }: Fleet, servers: readonly number[]): readonly Cell[] {
  const byKind = new Map<string, GrowingCell>();
  for (const index of servers) {
    const { role, group } = rows[index] ?? {};
    if (role === undefined) continue;
    const key = `${role}\n${group ?? ''}`;
    const known = byKind.get(key);
    if (known) known.servers.push(index);
    else byKind.set(key, { role, serverGroup: group, servers: [index] });
  }
  return [...byKind.values()];
}

function withoutServer(cells: Cells, row: ServerRow, index: number): Cells {
  if (isDoubtful(row)) return { ...cells, doubtful: cells.doubtful - 1 };
  return changed(cells, row, (servers) => servers.filter((each) => each !== index));
}

function withServer(cells: Cells, row: ServerRow, index: number): Cells {
  if (isDoubtful(row)) return { ...cells, doubtful: cells.doubtful + 1 };
  return changed(cells, row, (servers) => [...servers, index].sort((a, b) => a - b));
}

function changed(
  { byRole, doubtful }: Cells,
  { role, group }: ServerRow,
  change: (servers: readonly number[]) => readonly number[],
): Cells {
  if (role === undefined) return { byRole, doubtful };
  const byGroup = new Map(byRole.get(role));
  const servers = change(byGroup.get(group)?.servers ?? []);
  if (servers.length > 0) byGroup.set(group, { role, serverGroup: group, servers });
  else byGroup.delete(group);
  return { byRole: new Map(byRole).set(role, byGroup), doubtful };
}
