/** The customer router is another host than the gateway of the management network. */

import { formatAddress, sameAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeAll, isOnManagement, poolWith, routersOf, usableGateway } from './about-customer-router.js';
import { docs } from './customer-router-not-gateway.docs.js';

export const customerRouterNotGateway = defineRule({
  id: 'installer/customer-router-not-gateway',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const routers = routersOf(environment);
    const gateway = usableGateway(environment);
    if (!routers || !gateway || poolWith(environment, routers.main)) return;
    const { main, same } = routers;
    const { value } = main.value;
    if (!isOnManagement(environment, value) || sameAddress(value, gateway.value)) return;
    yield finding(
      main.value.at,
      `The customer router ${formatAddress(value)} is not the gateway of its network, ${formatAddress(gateway.value)}. Is this intended?`,
      {
        related: [related(gateway.at, 'The gateway is set here.')],
        fixes: () => changeAll([main, ...same], gateway.value),
      },
    );
  },
});
