/** The gateway of a network is no host of its subnet. */

import { formatAddress } from '../../../../net/address.js';
import { formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { called } from './about-networks.js';
import { outside } from './addresses.js';
import { docs } from './cg-gateway-outside.docs.js';

export const cgGatewayOutside = defineRule({
  id: 'carrier-grade/cg-gateway-outside',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const network of environment.defined) {
      const { cidr, gateway } = network;
      if (!cidr || !gateway) continue;
      const what = outside(cidr.value, gateway.value);
      if (what)
        yield finding(
          gateway.at,
          `The gateway ${formatAddress(gateway.value)} ${what} ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
          { related: [{ at: cidr.at, message: 'The subnet stands here.' }] },
        );
    }
  },
});
