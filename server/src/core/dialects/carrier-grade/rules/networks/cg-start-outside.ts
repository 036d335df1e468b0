/** The first assigned address is not a host of the subnet. */
import { formatAddress } from '../../../../net/address.js';
import { formatCidr } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { startsFor } from '../about-free-addresses.js';
import { eachDefinedNetwork } from '../over.js';
import { moveSubnet, outside } from './about-addresses.js';
import { called } from './about-networks.js';
import { docs } from './cg-start-outside.docs.js';

export const cgStartOutside = defineRule({
  id: 'carrier-grade/cg-start-outside',
  severity: 'error',
  docs,
  over: eachDefinedNetwork,
  *check(network, { defined }, model) {
    const { cidr, start } = network;
    const what = cidr && start && outside(cidr.value, start.value);
    if (!what) return;
    yield finding(
      start.at,
      `The start address ${formatAddress(start.value)} ${what} ${formatCidr(cidr.value)}, the subnet of ${called(network)}.`,
      {
        related: [related(cidr.at, 'The subnet is set here.')],
        fixes: () => [
          ...moveSubnet(network, defined),
          ...startsFor(model, network)
            .slice(0, 2)
            .flatMap((to) => changeTo(start, formatAddress(to))),
        ],
      },
    );
  },
});
