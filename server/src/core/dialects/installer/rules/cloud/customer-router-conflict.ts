/** The customer router has different addresses at the places where it is written. */

import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeAll, isOnManagement, routersOf } from './about-customer-router.js';
import { docs } from './customer-router-conflict.docs.js';

export const customerRouterConflict = defineRule({
  id: 'installer/customer-router-conflict',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const routers = routersOf(environment);
    if (!routers) return;
    const { main, same, different } = routers;
    const right = formatAddress(main.value.value);
    for (const router of different) {
      const wrong = formatAddress(router.value.value);
      // Off the network, it is surely the one to change.
      const preferred =
        isOnManagement(environment, main.value.value) && !isOnManagement(environment, router.value.value);
      yield finding(
        router.value.at,
        `'${router.path}' is ${wrong}, but '${main.path}' is ${right}. Both set the same variable.`,
        {
          related: [related(main.value.at, `'${main.path}' is ${right}.`)],
          fixes: () => [
            ...changeAll([router], main.value.value, { preferred }),
            ...changeAll([main, ...same], router.value.value, {
              title: `Change '${main.path}' to '${wrong}' instead`,
            }),
          ],
        },
      );
    }
  },
});
