/** The gateway has no address that a host of the management network can have. */

import { formatAddress, sameAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { GATEWAY, moveHost, routerOn, SEED_IP, theSubnet, writtenSubnet } from './about-management.js';
import { docs } from './bm-gateway-outside.docs.js';

export const bmGatewayOutside = defineRule({
  id: 'installer/bm-gateway-outside',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const cidr = writtenSubnet(environment);
    const value = environment.address(GATEWAY);
    if (!cidr || !value || rangeContains(hostRange(cidr.value), value.value)) return;
    const seed = environment.address(SEED_IP);
    if (seed && sameAddress(seed.value, value.value)) return;
    const inside = cidrContains(cidr.value, value.value);
    const first = value.value.value === cidr.value.network.value;
    const what = inside ? `the ${first ? 'network' : 'broadcast'} address of` : 'outside';
    yield finding(
      value.at,
      `The gateway ${formatAddress(value.value)} is ${what} the management network ${formatCidr(cidr.value)}.`,
      {
        related: [theSubnet(cidr)],
        fixes: () => {
          const router = routerOn(environment, cidr.value);
          return router ? changeTo(value, formatAddress(router)) : moveHost(environment, value, cidr.value);
        },
      },
    );
  },
});
