/** Servers have no route to what their components consume. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { allServers } from '../over.js';
import { groundsIn } from '../server-networks/about-grounds.js';
import { addRoute, relatedTo, wrongWays } from './about-routes.js';
import { docs } from './route-missing.docs.js';

const rows = [
  { id: 'input-model/route-vip-missing', isVirtual: true, what: 'the VIP' },
  { id: 'input-model/route-members-missing', isVirtual: false, what: 'the servers' },
] as const;

export const routeMissing: readonly Rule<InputModel>[] = rows.map(({ id, isVirtual, what }) =>
  defineRule({
    id,
    severity: 'warning',
    docs: docs[id],
    over: allServers(cohortColumns),
    check: (fleet, frame) =>
      wrongWays(
        fleet,
        frame,
        ({ reach, target }) => reach.kind === 'nowhere' && target.isVirtual === isVirtual,
        (way, cohort) =>
          finding(
            way.links.model.nameAt,
            `No route from '${way.links.model.label}' to '${way.target.group}': '${way.component}' needs ${what} of '${way.consumed.name}' there.`,
            {
              restsOn: [
                way.links.model.nameAt,
                ...way.target.restsOn,
                ...groundsIn(frame, cohort.pool.group.plane),
              ],
              related: relatedTo(frame, way, cohort),
              fixes: () => addRoute(way),
            },
          ),
      ),
  }),
);
