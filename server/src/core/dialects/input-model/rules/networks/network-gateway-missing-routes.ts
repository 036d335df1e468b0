/** A network of a group with routes has no gateway. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { isUnfinished } from '../about-unfinished.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { theFrame } from '../over.js';
import { giveGateway } from './about-gateways.js';
import { docs } from './network-gateway-missing-routes.docs.js';

export const networkGatewayMissingRoutes = defineRule({
  id: 'input-model/network-gateway-missing-routes',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, title, group } = network;
      const linked = group && groupsByName(frame).get(group.value)?.item;
      if (!group || !linked?.entry('routes') || item.state('gateway-ip') !== 'absent') continue;
      if (isUnfinished(item)) continue;
      yield finding(
        item.nameAt,
        `${title} needs a 'gateway-ip': its group '${group.value}' has routes to other networks.`,
        {
          related: [related(linked.keyAt('routes'), 'The routes are listed here.')],
          fixes: () => giveGateway(network),
        },
      );
    }
  },
});
