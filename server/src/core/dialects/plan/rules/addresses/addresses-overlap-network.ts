/** A range of addresses overlaps a range of another network on the same subnet. */

import { formatRange } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { called } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { leaveOut, mayShareSubnet, meets, overlaps } from './about-ranges.js';
import { docs } from './addresses-overlap-network.docs.js';

export const addressesOverlapNetwork = defineRule({
  id: 'plan/addresses-overlap-network',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    for (const { network, item, other, otherItem } of overlaps(model)) {
      if (network === other || !mayShareSubnet(model, network, other)) continue;
      yield finding(
        item.at,
        `${formatRange(item.value)} ${meets(item.value)} ${formatRange(otherItem.value)} of ${called(other)}. Both share the subnet.`,
        {
          related: [related(otherItem.at, `${called(other)} uses ${formatRange(otherItem.value)}.`)],
          fixes: () => leaveOut(network, item, [otherItem.value]),
        },
      );
    }
  },
});
