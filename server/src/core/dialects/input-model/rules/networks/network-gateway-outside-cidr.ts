/** The gateway of a network is outside the hosts of its subnet. */

import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { usableRange } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { moveAll, moveGateway } from './about-moves.js';
import { docs } from './network-gateway-outside-cidr.docs.js';

export const networkGatewayOutsideCidr = defineRule({
  id: 'input-model/network-gateway-outside-cidr',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { singles, subnet, cidr, isTooSmall } = network;
      const { value: gateway, address } = singles.find(({ key }) => key === 'gateway-ip') ?? {};
      if (!gateway || !address || !subnet || !cidr || isTooSmall) continue;
      const usable = usableRange(subnet);
      if (rangeContains(usable, address)) continue;
      yield finding(
        gateway.at,
        `Gateway '${gateway.value}' is outside the hosts of '${cidr.value}' (${formatRange(usable)}).`,
        {
          related: [{ at: cidr.at, message: `The subnet is ${cidr.value}.` }],
          fixes: () => [...moveAll(frame, network), ...moveGateway(network, gateway)],
        },
      );
    }
  },
});
