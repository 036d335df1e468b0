/** Servers reach what their components consume through a default route only. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { addRoute, relatedTo, serversOf, wrongWays } from './about-routes.js';
import { docs } from './route-default-used.docs.js';

export const routeDefaultUsed = defineRule({
  id: 'input-model/route-default-used',
  severity: 'warning',
  docs,
  over: allServers(cohortColumns),
  check: (fleet, frame) =>
    wrongWays(
      fleet,
      frame,
      ({ reach }) => reach.kind === 'default',
      (way, cohort) => {
        const through = way.reach.kind === 'default' ? way.reach.through : way.links.model;
        return finding(
          through.keyAt('routes'),
          `${serversOf(way)} reach '${way.consumed.name}' in '${way.target.group}', which '${way.component}' consumes, by the default route of '${through.label}' only.`,
          { related: relatedTo(frame, way, cohort), fixes: () => addRoute(way) },
        );
      },
    ),
});
