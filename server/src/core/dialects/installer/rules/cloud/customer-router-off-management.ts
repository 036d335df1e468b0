/** The customer router is not on the management network. */

import { formatAddress } from '../../../../net/address.js';
import { formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeAll, isOnManagement, poolWith, routersOf, usableGateway } from './about-customer-router.js';
import { docs } from './customer-router-off-management.docs.js';

export const customerRouterOffManagement = defineRule({
  id: 'installer/customer-router-off-management',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const routers = routersOf(environment);
    const cidr = environment.cidr('baremetal.network_cidr');
    if (!routers || !cidr || poolWith(environment, routers.main)) return;
    const { main, same } = routers;
    if (isOnManagement(environment, main.value.value)) return;
    yield finding(
      main.value.at,
      `The customer router ${formatAddress(main.value.value)} is not on the management network ${formatCidr(cidr.value)}.`,
      {
        related: [
          related(cidr.at, 'The management network is defined here.'),
          ...same.map(({ path, value: { at } }) => related(at, `'${path}' has the same address.`)),
        ],
        fixes: () => {
          const gateway = usableGateway(environment);
          return gateway ? changeAll([main, ...same], gateway.value) : [];
        },
      },
    );
  },
});
