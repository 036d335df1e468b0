/** The network for the TLS endpoints of a component has no subnet. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { cohortColumns, misfits } from '../../simulation/cohorts.js';
import { networksOf } from '../../simulation/read-networks.js';
import { type Link, linksOf } from '../../simulation/server-networks.js';
import { giveCidr } from '../networks/about-subnets.js';
import { allServers } from '../over.js';
import { docs } from './tls-address-missing.docs.js';

export const tlsAddressMissing = defineRule({
  id: 'input-model/tls-address-missing',
  severity: 'error',
  docs,
  over: allServers(cohortColumns),
  *check(fleet, frame) {
    if (!frame.list('network-groups').some((group) => group.has('tls-component-endpoints'))) return;
    const said = new Set<Link['network']>();
    for (const { cohort, wrong } of misfits(fleet, frame, (each) => {
      for (const link of linksOf(frame, each)?.links ?? []) {
        const endpoints = link.groupItem?.texts('tls-component-endpoints').items ?? [];
        const endpoint = endpoints.find(({ value }) => each.pool.group.components.has(value));
        const { network, isPassthrough } = link;
        if (!endpoint || !network || network === 'unknown' || isPassthrough || network.has('cidr')) continue;
        return { component: endpoint.value, link };
      }
      return undefined;
    })) {
      const { network, group } = wrong.link;
      if (!network || network === 'unknown' || said.has(network)) continue;
      said.add(network);
      yield finding(
        network.nameAt,
        `'${network.label}' needs a 'cidr' for the TLS endpoint of '${wrong.component}'. Servers with the role '${cohort.role}' need an address in '${group.value}'.`,
        {
          related: [
            related(
              wrong.link.groupItem?.keyAt('tls-component-endpoints'),
              'The TLS endpoints of the group are listed here.',
            ),
          ],
          fixes: () =>
            networksOf(frame)
              .filter(({ item }) => item.node === network.node)
              .flatMap((each) => giveCidr(frame, each)),
        },
      );
    }
  },
});
