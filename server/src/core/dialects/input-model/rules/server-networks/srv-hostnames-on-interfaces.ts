/** A server is attached to network groups with `hostname: true` on more than one interface. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { addressedNetwork } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import {
  byModel,
  groupNames,
  modelOf,
  namesHosts,
  placesOf,
  takeFromOthers,
  withoutHostname,
} from './about-hostnames.js';
import { docs } from './srv-hostnames-on-interfaces.docs.js';

export const srvHostnamesOnInterfaces = defineRule({
  id: 'input-model/srv-hostnames-on-interfaces',
  severity: 'info',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* byModel(
      fleet,
      frame,
      ({ links, isWhole }) => {
        const naming = links.filter((link) => addressedNetwork(link) && namesHosts(link) === true);
        const interfaces = new Set(naming.map((link) => link.interface));
        return isWhole && interfaces.size > 1 && interfaces.size === naming.length ? naming : undefined;
      },
      (wrong) =>
        finding(
          wrong.culprits[1]?.group.at ?? wrong.links.model.nameAt,
          `Several network groups with 'hostname: true': ${groupNames(wrong.culprits)}. ${modelOf(wrong)} has all of them.`,
          {
            related: placesOf(wrong, 'hostname'),
            fixes: () => takeFromOthers(wrong, withoutHostname),
          },
        ),
    );
  },
});
