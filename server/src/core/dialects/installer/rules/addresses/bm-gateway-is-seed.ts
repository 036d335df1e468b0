/** The seed VM is the gateway of the management network. */

import { formatAddress, sameAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isVirtual } from '../../model/derived.js';
import { eachEnvironmentOrScript } from '../over.js';
import { GATEWAY, routerOn, SEED_IP, subnetOrDefault } from './about-management.js';
import { docs } from './bm-gateway-is-seed.docs.js';

export const bmGatewayIsSeed = defineRule({
  id: 'installer/bm-gateway-is-seed',
  severity: 'warning',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment, installer) {
    const value = environment.address(GATEWAY);
    const seed = environment.address(SEED_IP);
    if (!value || !seed || !sameAddress(value.value, seed.value) || isVirtual(installer.machines)) return;
    yield finding(
      value.at,
      `The gateway ${formatAddress(value.value)} is the seed VM; name a host that stays up when the seed is updated.`,
      {
        related: [related(seed.at, 'The seed VM has this address.')],
        fixes: () => {
          const subnet = subnetOrDefault(environment);
          const router = subnet && routerOn(environment, subnet.cidr);
          return router ? changeTo(value, formatAddress(router)) : [];
        },
      },
    );
  },
});
