/**
 * Cohorts of one pool that are alike but for which network it is that their servers get in each network group: those of
 * hundreds of racks. What does not depend on the networks themselves is asked of one of them.
 */
import type { Fleet } from '../model/fleet.js';
import type { Frame } from '../model/frame.js';
import { type Cohort, cohortsOf, type Misfit, surelyWrong } from './cohorts.js';
import { linksOf } from './server-networks.js';

const FIRSTS = {};

/** The first cohort of each shape. */
function firstsOf(frame: Frame, cohorts: readonly Cohort[]): readonly Cohort[] {
  return frame.memo(FIRSTS, cohorts, () => {
    const firsts = new Map<unknown, Cohort>();
    for (const cohort of cohorts) {
      // Without an interface model nothing but the role tells them apart.
      const shape = linksOf(frame, cohort)?.shape ?? cohort.role;
      if (!firsts.has(shape)) firsts.set(shape, cohort);
    }
    return [...firsts.values()];
  });
}

/** Like `misfits`, for checks that do not look at the networks of the links, nor at single servers: the first cohort of each shape. */
export function* misfitShapes<T>(
  fleet: Fleet,
  frame: Frame,
  check: (cohort: Cohort) => T | undefined,
): Iterable<Misfit<T>> {
  for (const cohorts of cohortsOf(fleet, frame)) yield* surelyWrong(firstsOf(frame, cohorts), check);
}
