/** Servers can reach a consumed component only through a default route. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { addRoute, relatedTo, wrongWays } from './about-routes.js';
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
          `'${way.component}' reaches '${way.consumed.name}' in '${way.target.group}' only by the default route of '${through.label}'. Servers with interface model '${way.links.model.label}' have no other route.`,
          { restsOn: way.target.restsOn, related: relatedTo(frame, way, cohort), fixes: () => addRoute(way) },
        );
      },
    ),
});
