/**
 * Cohorts of one pool that are alike but for which network it is that their servers get in each network group: those of
 * hundreds of racks. What does not depend on the networks themselves is asked of one of them.
 */
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import { type Cohort, chosenOf, cohortsOf, type Misfit, surelyWrong } from './cohorts.js';
import { linksOf } from './server-networks.js';

const FIRSTS = {};

/** The first cohort of each shape. */
function firstsOf(frame: Frame, cohorts: readonly Cohort[]): readonly Cohort[] {
  return frame.memo(FIRSTS, cohorts, () => {
    const firsts = new Map<unknown, Cohort>();
    for (const cohort of cohorts) {
      const shape = shapeOf(frame, cohort);
      if (!firsts.has(shape)) firsts.set(shape, cohort);
    }
    return [...firsts.values()];
  });
}

/** Without an interface model nothing but the role tells cohorts apart. */
function shapeOf(frame: Frame, cohort: Cohort): unknown {
  return linksOf(frame, cohort)?.shape ?? cohort.role;
}

/** Servers of the same shape that are taken: the first ones, which are not always those of the first cohort. */
function chosenLike(
  fleet: Fleet,
  frame: Frame,
  cohorts: readonly Cohort[],
  first: Cohort,
): Cohort | undefined {
  const shape = shapeOf(frame, first);
  for (const cohort of cohorts) {
    const chosen = shapeOf(frame, cohort) === shape ? chosenOf(fleet, frame, cohort) : undefined;
    if (chosen) return chosen;
  }
  return undefined;
}

/** Like `misfits`, for checks that do not look at the networks of the links, nor at single servers: the first cohort of each shape. */
export function* misfitShapes<T>(
  fleet: Fleet,
  frame: Frame,
  check: (cohort: Cohort) => T | undefined,
): Iterable<Misfit<T>> {
  for (const cohorts of cohortsOf(fleet, frame))
    yield* surelyWrong(firstsOf(frame, cohorts), check, (first) => chosenLike(fleet, frame, cohorts, first));
}
