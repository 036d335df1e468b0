/** A server is attached to two network groups with `hostname: true`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns } from '../../simulation/cohorts.js';
import { addressedNetwork } from '../../simulation/server-networks.js';
import { allServers } from '../over.js';
import {
  byModel,
  modelOf,
  namesHosts,
  placesOf,
  takeFromOthers,
  withoutHostname,
} from './about-hostnames.js';
import { docs } from './srv-multi-hostname.docs.js';

export const srvMultiHostname = defineRule({
  id: 'input-model/srv-multi-hostname',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    yield* byModel(
      fleet,
      frame,
      ({ links, isWhole }) => {
        const naming = links.filter((link) => addressedNetwork(link) && namesHosts(link) === true);
        // The processor looks at one interface at a time, and remembers what it found for the last one.
        const last = naming.at(-1)?.interface;
        const culprits = naming.filter((link) => link.interface === last);
        return isWhole && culprits.length > 1 ? culprits : undefined;
      },
      (wrong) =>
        finding(
          wrong.culprits[1]?.group.at ?? wrong.links.model.nameAt,
          `Several networks with 'hostname: true': ${wrong.culprits.map(({ group, network }) => `'${network === 'unknown' ? '' : network?.name}' of '${group.value}'`).join(' and ')}. ${modelOf(wrong)} has all of them.`,
          {
            related: placesOf(wrong, 'hostname'),
            fixes: () => takeFromOthers(wrong, withoutHostname),
          },
        ),
    );
  },
});
