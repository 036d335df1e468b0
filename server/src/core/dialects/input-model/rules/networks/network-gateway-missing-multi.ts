/** A group has several networks, and one of them has no gateway. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksByGroup } from '../../simulation/read-networks.js';
import { isUnfinished } from '../about-unfinished.js';
import { groupsByName } from '../network-groups/read-groups.js';
import { theFrame } from '../over.js';
import { giveGateway } from './about-gateways.js';
import { docs } from './network-gateway-missing-multi.docs.js';

export const networkGatewayMissingMulti = defineRule({
  id: 'input-model/network-gateway-missing-multi',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const [name, networks] of networksByGroup(frame)) {
      if (networks.length < 2 || groupsByName(frame).get(name)?.item.has('routes')) continue;
      for (const network of networks) {
        const { item, title } = network;
        if (item.state('gateway-ip') !== 'absent' || isUnfinished(item)) continue;
        yield finding(
          item.nameAt,
          `${title} needs a 'gateway-ip': its group '${name}' has ${networks.length} networks.`,
          { fixes: () => giveGateway(network) },
        );
      }
    }
  },
});
