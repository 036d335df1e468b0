/** The gateway has an address that a node will get. */

import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { gatewaysFor, startsFor } from '../about-free-addresses.js';
import { theDirectory } from '../over.js';
import { nodesOn } from './about-addresses.js';
import { called } from './about-networks.js';
import { docs } from './cg-gateway-allocated.docs.js';

export const cgGatewayAllocated = defineRule({
  id: 'carrier-grade/cg-gateway-allocated',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    for (const network of model.environment?.defined ?? []) {
      const { start, gateway } = network;
      const nodes = nodesOn(model, network);
      if (!start || !gateway || nodes === undefined) continue;
      const distance = gateway.value.value - start.value.value;
      if (distance < 0n || distance >= BigInt(nodes)) continue;
      yield finding(
        gateway.at,
        `The gateway ${formatAddress(gateway.value)} is assigned to a node: ${called(network)} assigns ${counted(nodes, 'address', 'addresses')} from ${formatAddress(start.value)} on.`,
        {
          related: [related(start.at, 'Addresses are assigned from here on.')],
          fixes: () => [
            ...startsFor(model, network)
              .slice(0, 1)
              .flatMap((to) => {
                const text = formatAddress(to);
                return changeTo(start, text, { title: `Assign addresses from '${text}' on` });
              }),
            ...gatewaysFor(model, network).flatMap((to) => changeTo(gateway, formatAddress(to))),
          ],
        },
      );
    }
  },
});
