/**
 * Which servers each cluster and resource group gets, one by one, where the prediction is certain of it. Most models leave
 * no choice, so that it is asked only where they do and something depends on it: it costs more than `allocation.ts`,
 * which an edit of one of thousands of servers hardly moves.
 */
import type { ClmGeneration } from '../../../architecture/clm-generations.js';
import { sameItems } from '../../../query/query.js';
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import type { Allocation } from '../prediction/allocation.js';
import { predictAllocation } from '../prediction/predict.js';
import { savedStateIn } from '../prediction/saved-state.js';
import { type Memory, stepsAfter } from '../prediction/steps.js';
import { allocationColumns, allocationOf, type Share } from './allocation.js';
import { type Pool, poolsOf } from './allocation-pools.js';

/** The indexes of the servers of each group, by the place of the group among the pools. */
type Taken = readonly (readonly number[])[];

interface Exact {
  /** Undefined where anything may come otherwise. */
  readonly taken: Taken | undefined;
  /** How many servers each group gets at most, whatever the order of files. */
  readonly counts: readonly number[];
  /** What the next version of the model is asked from. */
  readonly memory: Memory;
}

const EXACT = {};

/** With more, choosing them one by one after each keystroke would be felt. */
const MOST_SERVERS = 1000;

/** Who is allocated where does not depend on what runs there. */
const ANY: ClmGeneration = 'soc9';

function exactOf(fleet: Fleet, frame: Frame): Exact {
  return fleet.once<Exact>(EXACT, [...allocationColumns, 'isHypervisor'], frame, (before) => {
    const steps = stepsAfter(before?.memory);
    const { pools, isWhole } = poolsOf(frame);
    const isSure =
      fleet.count <= MOST_SERVERS &&
      isWhole &&
      allocationOf(fleet, frame)?.doubtful === 0 &&
      isReadable(fleet, frame);
    const { memory } = steps;
    if (!isSure) return { taken: undefined, counts: [], memory };
    const { servers } = frame.savedFiles;
    const root = servers?.tree.root;
    const options = {
      generation: ANY,
      saved: steps.now('saved state', [root], () => savedStateIn(root, undefined)),
    };
    const own = takenIn(predictAllocation(frame, fleet, options, steps, false), pools, fleet, before?.taken);
    const counts = own?.map(({ length }) => length) ?? [];
    if (!own || fleet.lists.length < 2) return { taken: own, counts, memory };
    // Where servers stand in several files, those count whose place does not depend on the order of files.
    const reversed = predictAllocation(frame, fleet, options, stepsAfter(undefined), true);
    const other = takenIn(reversed, pools, fleet, undefined);
    return {
      taken: own.map((servers, at) => servers.filter((index) => other?.[at]?.includes(index))),
      counts: counts.map((count, at) => Math.max(count, other?.[at]?.length ?? 0)),
      memory,
    };
  });
}

/** Servers are told apart by their ids, which all of them have, and what was saved can be read. */
function isReadable(fleet: Fleet, frame: Frame): boolean {
  const isSavedKnown = frame.savedFiles.servers === undefined || frame.saved !== undefined;
  const ids = fleet.by('id');
  return isSavedKnown && ids.size === fleet.count && [...ids.repeated()].length === 0;
}

function takenIn(
  { members, unknown }: Allocation,
  pools: readonly Pool[],
  fleet: Fleet,
  before: Taken | undefined,
): Taken | undefined {
  if (unknown.size > 0) return undefined;
  const places = new Map<string, number>();
  for (const [at, pool] of pools.entries()) {
    const place = placeOf(pool.group.plane.name, pool.group.kind, pool.group.name);
    if (places.has(place)) return undefined;
    places.set(place, at);
  }
  const taken: (readonly number[])[] = pools.map(() => []);
  for (const [{ kind, name }, own] of members) {
    const at = places.get(placeOf(own[0]?.plane.name, kind, name));
    if (at === undefined) continue;
    const servers = own.flatMap(({ server }) => fleet.by('id').get(server.id) ?? []);
    const known = before?.[at];
    taken[at] = known && sameItems(known, servers) ? known : servers;
  }
  return taken;
}

function placeOf(plane: string | undefined, kind: string, name: string | undefined): string {
  return `${plane ?? ''}\n${kind}\n${name ?? ''}`;
}

/** The servers that a pool surely gets; undefined where which ones cannot be told. */
export function takenBy(fleet: Fleet, frame: Frame, share: Share): readonly number[] | undefined {
  return share.takesAll ? share.candidates : exactOf(fleet, frame).taken?.[share.pool];
}

/** Whether it can be told of each server where it goes. */
export function isAllocationCertain(fleet: Fleet, frame: Frame): boolean {
  return exactOf(fleet, frame).taken !== undefined;
}

/** How many servers a pool gets at most when they are chosen one by one; undefined where it is unknown. */
export function countFor(fleet: Fleet, frame: Frame, { pool }: Share): number | undefined {
  return exactOf(fleet, frame).counts[pool];
}
