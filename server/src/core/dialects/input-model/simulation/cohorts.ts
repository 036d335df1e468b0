/**
 * Servers that are alike for their networks and components: of one cluster or resource group, one role and one server
 * group. There are few of them however many servers there are.
 */
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import { allocationColumns, allocationOf } from './allocation.js';
import { type Pool, poolsOf } from './allocation-pools.js';
import { takenBy } from './exact-allocation.js';

export interface Cohort {
  readonly pool: Pool;
  /** The place of the pool among all. */
  readonly order: number;
  readonly role: string;
  readonly serverGroup: string | undefined;
  /** Indexes of the servers. */
  readonly servers: readonly number[];
  /** Every server that fits the pool is taken. */
  readonly isTaken: boolean;
}

/** A cohort as plain data, which outlives the items of its frame. */
type Slot = Omit<Cohort, 'pool'>;

const SLOTS = {};

function slotsOf(fleet: Fleet, frame: Frame): readonly Slot[] {
  return fleet.once(SLOTS, allocationColumns, frame, () => {
    const slots: Slot[] = [];
    for (const { pool, cells, takesAll } of allocationOf(fleet, frame)?.shares ?? []) {
      for (const each of cells) slots.push({ order: pool, isTaken: takesAll, ...each });
    }
    return slots;
  });
}

/** Columns that `misfits` depends on. */
export const cohortColumns = allocationColumns;

/** What is wrong with a cohort. */
export interface Misfit<T> {
  readonly cohort: Cohort;
  readonly wrong: T;
}

/** The cohorts of each pool, made once for the slots and the pools. */
const cohorts = new WeakMap<
  readonly Slot[],
  { readonly of: readonly Pool[]; readonly pools: readonly Cohort[][] }
>();

/** The cohorts of each pool that has any. */
export function cohortsOf(fleet: Fleet, frame: Frame): readonly Cohort[][] {
  const slots = slotsOf(fleet, frame);
  const { pools } = poolsOf(frame);
  const known = cohorts.get(slots);
  if (known?.of === pools) return known.pools;
  const byPool = new Map<number, Cohort[]>();
  for (const slot of slots) {
    const pool = pools[slot.order];
    if (!pool) continue;
    const own = byPool.get(slot.order);
    const cohort = { ...slot, pool };
    if (own) own.push(cohort);
    else byPool.set(slot.order, [cohort]);
  }
  const made = [...byPool.values()];
  cohorts.set(slots, { of: pools, pools: made });
  return made;
}

/**
 * The cohorts that `check` finds something about, when such servers surely are allocated: where every server that fits is
 * taken, where servers are needed and none that fits is better, or else those servers that the processor will choose.
 */
export function* misfits<T>(
  fleet: Fleet,
  frame: Frame,
  check: (cohort: Cohort) => T | undefined,
): Iterable<Misfit<T>> {
  for (const cohorts of cohortsOf(fleet, frame))
    yield* surelyWrong(cohorts, check, (cohort) => chosenOf(fleet, frame, cohort));
}

/** The same cohort without the servers that are left over; undefined where none is taken, or it is unknown. */
export function chosenOf(fleet: Fleet, frame: Frame, cohort: Cohort): Cohort | undefined {
  const share = allocationOf(fleet, frame)?.shares[cohort.order];
  const taken = share && takenBy(fleet, frame, share);
  if (!taken) return undefined;
  const chosen = new Set(taken);
  const servers = cohort.servers.filter((index) => chosen.has(index));
  return servers.length > 0 ? { ...cohort, servers, isTaken: true } : undefined;
}

/** The same among the cohorts of one pool, or those that represent all of them. */
export function* surelyWrong<T>(
  cohorts: readonly Cohort[],
  check: (cohort: Cohort) => T | undefined,
  chosenOf: (cohort: Cohort) => Cohort | undefined,
): Iterable<Misfit<T>> {
  const found: Misfit<T>[] = [];
  for (const cohort of cohorts) {
    const wrong = check(cohort);
    if (wrong !== undefined) found.push({ cohort, wrong });
  }
  const isNeeded = found.length === cohorts.length && found.some(({ cohort }) => cohort.pool.min > 0);
  for (const misfit of found) {
    if (misfit.cohort.isTaken || isNeeded) {
      yield misfit;
      continue;
    }
    const cohort = chosenOf(misfit.cohort);
    const wrong = cohort && check(cohort);
    if (cohort && wrong !== undefined) yield { cohort, wrong };
  }
}
