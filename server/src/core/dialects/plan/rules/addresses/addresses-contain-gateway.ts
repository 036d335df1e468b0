/** A range of addresses holds the gateway. */

import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { called, comparedNetworks } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { leaveOut, mayShareSubnet } from './about-ranges.js';
import { docs } from './addresses-contain-gateway.docs.js';

export const addressesContainGateway = defineRule({
  id: 'plan/addresses-contain-gateway',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    for (const network of comparedNetworks(model)) {
      const gateways = comparedNetworks(model).flatMap((owner) => {
        const isNear = owner.gatewayIp && (owner === network || mayShareSubnet(model, network, owner));
        return isNear ? [{ owner, gateway: owner.gatewayIp }] : [];
      });
      for (const item of network.addresses.items) {
        const inside = gateways.find(({ gateway }) => rangeContains(item.value, gateway.value));
        if (!inside) continue;
        const { owner, gateway } = inside;
        const address = gateway.value;
        const whose = owner === network ? 'the gateway of this network' : `the gateway of ${called(owner)}`;
        yield finding(
          item.at,
          `The range ${formatRange(item.value)} contains ${formatAddress(address)}, ${whose}.`,
          {
            related: [related(gateway.at, `${formatAddress(address)} is the gateway.`)],
            fixes: () => leaveOut(network, item, [{ first: address, last: address }], true),
          },
        );
      }
    }
  },
});
