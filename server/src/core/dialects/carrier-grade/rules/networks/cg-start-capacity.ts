/** The subnet has fewer addresses from the start address on than nodes that need one. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, hostRange } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { startsFor } from '../about-free-addresses.js';
import { theDirectory } from '../over.js';
import { nodesOn } from './about-addresses.js';
import { called } from './about-networks.js';
import { docs } from './cg-start-capacity.docs.js';

export const cgStartCapacity = defineRule({
  id: 'carrier-grade/cg-start-capacity',
  severity: 'error',
  docs,
  over: theDirectory,
  *check(model) {
    for (const network of model.environment?.defined ?? []) {
      const { cidr, start } = network;
      const nodes = nodesOn(model, network);
      if (!cidr || !start || nodes === undefined || !cidrContains(cidr.value, start.value)) continue;
      const there = hostRange(cidr.value).last.value - start.value.value + 1n;
      if (there >= BigInt(nodes)) continue;
      yield finding(
        start.at,
        `${called(network)} has ${counted(there, 'address', 'addresses')} from ${formatAddress(start.value)} on, but ${counted(nodes, 'node needs', 'nodes need')} one each.`,
        {
          related: [related(cidr.at, 'The subnet is set here.')],
          fixes: () =>
            startsFor(model, network)
              .slice(0, 2)
              .flatMap((to) => changeTo(start, formatAddress(to))),
        },
      );
    }
  },
});
