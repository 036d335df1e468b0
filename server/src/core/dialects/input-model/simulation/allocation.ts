/**
 * How servers are allocated to clusters and resource groups, as far as the model decides it, with what was saved of an
 * earlier deployment where that lies beside it. What is said holds for every way to share out the other servers.
 */
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { NameKind } from '../model/model-kinds.js';
import { leadsSomewhere } from '../model/references.js';
import type { SavedServer } from '../model/saved-allocations.js';
import { type Pool, poolsOf } from './allocation-pools.js';
import { type Cell, type Cells, cellsAmong, cellsOf } from './server-cells.js';

/** What there is for a pool, by its place in the list of pools. */
export interface Share {
  readonly pool: number;
  /** Servers with a role and a place that fit, by server group. */
  readonly candidates: readonly number[];
  /** The same by role and server group. */
  readonly cells: readonly Cell[];
  /** Servers for it at least, whatever the groups before it take. */
  readonly atLeast: number;
  /** Whether another group may take of them. */
  readonly hasRivals: boolean;
  /** Servers for it at most, when every group with the very same candidates before it gets the least that it needs. */
  readonly atMost: number;
  /** All candidates are needed or taken as they come, and no other group may take one. */
  readonly takesAll: boolean;
}

interface Allocation {
  readonly shares: readonly Share[];
  /** Servers of which nobody can tell where they go. */
  readonly doubtful: number;
}

const SHARES = {};

/** How many servers have a role or a server group that is unknown: they may be for any pool. */
function misled(frame: Frame, byRole: Cells['byRole']): number {
  const isKnown = (kind: NameKind, name: string | undefined) =>
    name === undefined || leadsSomewhere(frame, kind, name);
  let count = 0;
  for (const [role, byGroup] of byRole) {
    const isRoleKnown = isKnown('server-role', role);
    for (const [group, { servers }] of byGroup)
      if (!isRoleKnown || !isKnown('server-group', group)) count += servers.length;
  }
  return count;
}

/** Columns that an allocation depends on. */
export const allocationColumns = ['id', 'role', 'group', 'hypervisorId'] as const;

/** Undefined when servers may be missing from what is known. */
export function allocationOf(fleet: Fleet, frame: Frame): Allocation | undefined {
  if (!fleet.isWhole) return undefined;
  return fleet.once(SHARES, allocationColumns, frame, () => share(fleet, frame));
}

function share(fleet: Fleet, frame: Frame): Allocation {
  const { pools, isWhole } = poolsOf(frame);
  const cells = cellsOf(fleet);
  const { byRole } = cells;
  const doubtful = cells.doubtful + misled(frame, byRole);
  const rivals = new Map<string, number>();
  for (const { roles } of pools) for (const role of roles) rivals.set(role, (rivals.get(role) ?? 0) + 1);
  const spoken = new Map<string, number>();
  const fitting = new Map<string, Fitting>();
  const homes = homesOf(fleet, frame);
  const claims = new Map<string, number>();
  const shares = pools.map((pool, index): Share => {
    const fit = fitting.get(pool.key) ?? fittingIn(pool, byRole);
    fitting.set(pool.key, fit);
    const own = ownOf(pool, homes);
    // Servers stay where they are, whatever their role and place are by now, and no other group gets them.
    const { candidates, cells } = homes ? atHome(fleet, own, fit, homes) : fit;
    const before = spoken.get(pool.key) ?? 0;
    spoken.set(pool.key, before + Math.max(0, pool.min - own.length));
    const left = candidates.length + doubtful - before;
    const turns = (homes || doubtful > 0 ? undefined : mostInTurn(pool, cells)) ?? left;
    const hasRivals = pool.roles.some((role) => rivals.get(role) !== 1);
    // Of several zones, strict allocation may end before all are taken.
    const isEachTaken = pool.isGreedy || (pool.min >= candidates.length && isEachInTurn(pool, homes, fit));
    const least = atLeast(pool, claims, cells, candidates.length);
    addClaims(claims, pool);
    const isAlone = isWhole && doubtful === 0 && !hasRivals;
    return {
      ...{ pool: index, candidates, cells },
      atMost: Math.max(0, Math.min(left, turns)),
      atLeast: homes ? own.length : least,
      hasRivals,
      takesAll: isAlone && isEachTaken,
    };
  });
  return { shares, doubtful };
}

/**
 * How many servers strict allocation can take: one of each zone in turn, until none of the zones whose turn is still to
 * come has any. Those in no server group are taken where a zone has none.
 */
function mostInTurn({ inTurn }: Pool, cells: readonly Cell[]): number | undefined {
  if (!inTurn) return undefined;
  const inZones = inTurn.map((scope) => countIn(cells, scope));
  // One cell for each role.
  const nowhere = cells
    .filter(({ serverGroup }) => serverGroup === undefined)
    .reduce((sum, { servers }) => sum + servers.length, 0);
  const rounds = Math.min(...inZones);
  return rounds * inZones.length + inZones.filter((count) => count > rounds).length + nowhere;
}

/** Servers that are left for a pool when those before it take all that they may, strict allocation in full rounds alone. */
function atLeast(
  { roles, inTurn, isOneByOne }: Pool,
  claims: ReadonlyMap<string, number>,
  cells: readonly Cell[],
  candidates: number,
): number {
  const claimed = roles.reduce((sum, role) => sum + (claims.get(role) ?? 0), 0);
  if (!isOneByOne) return Math.max(0, candidates - claimed);
  if (!inTurn || claimed > 0) return 0;
  return Math.min(...inTurn.map((scope) => countIn(cells, scope))) * inTurn.length;
}

/** What a pool may take is not left for those behind it. */
function addClaims(claims: Map<string, number>, { roles, max = Number.POSITIVE_INFINITY }: Pool): void {
  for (const role of roles) claims.set(role, (claims.get(role) ?? 0) + max);
}

/** The servers that are in a pool already. */
function ownOf(pool: Pool, homes: Homes | undefined): number[] {
  return homes ? [...homes].flatMap(([server, home]) => (home === pool ? server : [])) : [];
}

/** Whether strict allocation takes all that fit. */
function isEachInTurn(pool: Pool, homes: Homes | undefined, { cells, candidates }: Fitting): boolean {
  return !pool.isOneByOne || (!homes && mostInTurn(pool, cells) === candidates.length);
}

function countIn(cells: readonly Cell[], scope: ReadonlySet<string>): number {
  return cells.reduce(
    (sum, { serverGroup, servers }) =>
      serverGroup !== undefined && scope.has(serverGroup) ? sum + servers.length : sum,
    0,
  );
}

/** Where servers are already: the cluster or resource group, or null for one that is gone; by the index of the server. */
type Homes = ReadonlyMap<number, Pool | null>;

function homesOf(fleet: Fleet, frame: Frame): Homes | undefined {
  const { saved } = frame;
  if (!saved) return undefined;
  const homes = new Map<number, Pool | null>();
  const ids = fleet.by('id');
  for (const server of saved.values()) {
    const [index] = server.isDeleted ? [] : (ids.get(server.id) ?? []);
    if (index !== undefined) homes.set(index, savedPool(frame, server) ?? null);
  }
  return homes;
}

/** The cluster or resource group that a server was given to. */
export function savedPool(frame: Frame, { plane, kind, group }: SavedServer): Pool | undefined {
  return poolsOf(frame).pools.find(
    (pool) => pool.group.kind === kind && pool.group.name === group && pool.group.plane.name === plane,
  );
}

/** The servers that fit a pool. */
type Fitting = Pick<Share, 'candidates' | 'cells'>;

function fittingIn({ roles, scope }: Pool, byRole: Cells['byRole']): Fitting {
  const cells: Cell[] = [];
  for (const role of roles) {
    const byGroup = byRole.get(role);
    for (const group of [undefined, ...scope]) {
      const cell = byGroup?.get(group);
      if (cell) cells.push(cell);
    }
  }
  const [first, ...others] = cells.map(({ servers }) => servers);
  return { cells, candidates: others.length === 0 ? (first ?? []) : (first ?? []).concat(...others) };
}

/** The servers that are in a pool already, and those that fit and are in none. */
function atHome(fleet: Fleet, own: readonly number[], fit: Fitting, homes: Homes): Fitting {
  const candidates = [...own, ...fit.candidates.filter((server) => !homes.has(server))];
  return { candidates, cells: cellsAmong(fleet, candidates) };
}

/** The clusters and resource groups that may take a server with this role in this server group. */
export function poolsFor(frame: Frame, role: string | undefined, group: string | undefined): readonly Pool[] {
  if (role === undefined) return [];
  return poolsOf(frame).pools.filter(
    ({ roles, scope }) => roles.includes(role) && (group === undefined || scope.has(group)),
  );
}
