/** Servers are not attached to a network group that has the endpoints of one of their components. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { listedEndpoints } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import {
  attach,
  attachedGroups,
  groupOf,
  type Lack,
  lacks,
  modelOf,
  relatedTo,
} from './about-connections.js';
import { groundsIn } from './about-grounds.js';
import { docs } from './srv-missing-netgroup.docs.js';

export const srvMissingNetgroup = defineRule({
  id: 'input-model/srv-missing-netgroup',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    const { groups, byDefault, isWhole } = listedEndpoints(frame);
    if (!isWhole) return;
    yield* lacks(
      fleet,
      frame,
      (links, { pool }) => {
        const attached = attachedGroups(links);
        const has = (names: ReadonlySet<string>) => [...names].some((name) => attached.has(name));
        const found: Omit<Lack, 'links'>[] = [];
        for (const component of pool.group.components) {
          if (!componentDefinitions(frame).get(component)) continue;
          // Where several groups list a component, one of them may be for other servers.
          const wanted = groups.get(component) ?? byDefault;
          const [group] = wanted;
          if (group === undefined || has(wanted) || found.some((lack) => lack.group === group)) continue;
          found.push({ group, component });
        }
        return found;
      },
      (lack, cohort) =>
        finding(
          lack.links.model.nameAt,
          `'${lack.group}' is missing from ${modelOf(lack)}. '${lack.component}' in ${groupOf(cohort)} has its endpoints there.`,
          {
            restsOn: groundsIn(frame, cohort.pool.group.plane),
            related: relatedTo(frame, lack, cohort),
            fixes: () => attach(lack, 'network-groups'),
          },
        ),
    );
  },
});
