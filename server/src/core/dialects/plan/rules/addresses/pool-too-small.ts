/** The addresses of a network are fewer than the nodes of the deployment that need one. */

import { formatRange, rangeSize, sizeOfAll } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { freeAddresses } from '../../model/proposals.js';
import { called, placeOfKey, subnetOf } from '../networks/about-networks.js';
import { inWords } from '../nodes/about-node-sums.js';
import { eachNetwork } from '../over.js';
import { demandOf, isTooSmall } from './about-address-needs.js';
import { docs } from './pool-too-small.docs.js';

export const poolTooSmall = defineRule({
  id: 'plan/pool-too-small',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    const { addresses, section } = network;
    const demand = demandOf(model, network);
    if (!demand || !addresses.complete || !addresses.node) return;
    const cidr = subnetOf(network)?.value;
    if (cidr && isTooSmall(cidr, demand)) return;
    const size = sizeOfAll(addresses.items.map((item) => item.value));
    const { sum } = demand;
    if (size >= BigInt(sum.total)) return;
    yield finding(
      placeOfKey(section, 'addresses'),
      `The pool of ${called(network)} has ${counted(size, 'address', 'addresses')}, but ${sum.total} nodes need one each. They are ${inWords(sum)}.`,
      {
        fixes: () => {
          const lacking = BigInt(sum.total) - size;
          const free = cidr && freeAddresses(model, cidr).find((range) => rangeSize(range) >= lacking);
          if (!free) return [];
          const { family, value } = free.first;
          const range = formatRange({ first: free.first, last: { family, value: value + lacking - 1n } });
          return addItem(model.file, addresses, range, { title: `Add ${range}, which is free` });
        },
      },
    );
  },
});
