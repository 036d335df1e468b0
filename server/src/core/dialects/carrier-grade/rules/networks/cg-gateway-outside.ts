/** The gateway of a network is not a host of its subnet. */
import { formatAddress } from '../../../../net/address.js';
import { formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { gatewaysFor } from '../about-free-addresses.js';
import { eachDefinedNetwork } from '../over.js';
import { moveSubnet, outside } from './about-addresses.js';
import { called } from './about-networks.js';
import { docs } from './cg-gateway-outside.docs.js';

export const cgGatewayOutside = defineRule({
  id: 'carrier-grade/cg-gateway-outside',
  severity: 'error',
  docs,
  over: eachDefinedNetwork,
  *check(network, { defined }, model) {
    const { cidr, gateway } = network;
    const what = cidr && gateway && outside(cidr.value, gateway.value);
    if (!what) return;
    yield finding(
      gateway.at,
      `The gateway ${formatAddress(gateway.value)} ${what} ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
      {
        related: [related(cidr.at, 'The subnet is set here.')],
        fixes: () => [
          ...moveSubnet(network, defined),
          ...gatewaysFor(model, network).flatMap((to) => changeTo(gateway, formatAddress(to))),
        ],
      },
    );
  },
});
