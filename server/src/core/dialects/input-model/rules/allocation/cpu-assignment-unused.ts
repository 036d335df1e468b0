/** Processors are assigned to components that do not run on the servers. */

import { dropItem } from '../../../../rules/kit/fixes.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { type Cohort, cohortColumns } from '../../simulation/cohorts.js';
import { addComponent } from '../control-planes/about-components.js';
import { allServers } from '../over.js';
import { poolWords } from './about-groups.js';
import { modelOf, runs, type Share, unserved } from './about-unserved.js';
import { docs } from './cpu-assignment-unused.docs.js';

export const cpuAssignmentUnused = defineRule({
  id: 'input-model/cpu-assignment-unused',
  severity: 'warning',
  docs,
  over: allServers(cohortColumns),
  check: (fleet, frame) =>
    unserved(
      fleet,
      frame,
      (cohort) => assignments(frame, cohort),
      ({ part, model }, { pool }) => {
        const names = part.texts('components').items.map(({ value }) => value);
        const who = `${series(names)} ${names.length === 1 ? 'does' : 'do'}`;
        return `Processors of '${model.label}' are unused: ${who} not run in ${poolWords(pool)}.`;
      },
      ({ part, at }, { pool }) => [
        ...addComponent(pool.group, at.value),
        ...dropItem(part, { title: 'Remove this assignment' }),
      ],
    ),
});

function assignments(frame: Frame, cohort: Cohort): readonly Share[] {
  const model = modelOf(frame, cohort, 'cpu-model');
  if (!model) return [];
  return model.items('assignments').items.flatMap((part) => {
    const names = part.texts('components');
    const [at] = names.items;
    const isUsed = names.items.some(({ value }) => runs(frame, cohort.pool.group, value));
    return at && names.complete && !isUsed ? [{ model, at, part }] : [];
  });
}
