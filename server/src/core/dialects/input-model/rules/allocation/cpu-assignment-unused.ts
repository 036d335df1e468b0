/** Processors are set aside for components that do not run on the servers. */

import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { docs } from './cpu-assignment-unused.docs.js';
import { groupOf, modelOf, runs, shares } from './unserved.js';

export const cpuAssignmentUnused = defineRule({
  id: 'input-model/cpu-assignment-unused',
  severity: 'warning',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* shares(
      fleet,
      frame,
      (_, __, cohort) => {
        const model = modelOf(frame, cohort, 'cpu-model');
        if (!model) return [];
        return model.items('assignments').items.flatMap((part) => {
          const names = part.texts('components');
          const [at] = names.items;
          const isUsed = names.items.some(({ value }) => runs(frame, cohort.pool.group, value));
          return at && names.complete && !isUsed ? [{ model, at, part }] : [];
        });
      },
      ({ at, part, model }, cohort) => {
        const names = part.texts('components').items.map(({ value }) => `'${value}'`);
        const who = names.length === 1 ? `'${at.value}' does` : `${names.join(', ')} do`;
        return `${who} not run in ${groupOf(cohort)}, so that these processors of '${model.name ?? ''}' are assigned to nobody.`;
      },
    );
  },
});
