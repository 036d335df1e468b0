/** Two ranges of addresses of one network overlap. */

import type { Value } from '../../../../model/value.js';
import { type AddressRange, formatRange } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { PlanNetwork } from '../../model/plan-model.js';
import { thePlan } from '../over.js';
import { leaveOut, meets, overlaps } from './about-ranges.js';
import { docs } from './addresses-overlap.docs.js';

export const addressesOverlap = defineRule({
  id: 'plan/addresses-overlap',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    for (const { network, item, other, otherItem } of overlaps(model)) {
      if (network !== other) continue;
      yield finding(
        item.at,
        `${formatRange(item.value)} ${meets(item.value)} ${formatRange(otherItem.value)} of the same network.`,
        {
          related: [related(otherItem.at, `${formatRange(otherItem.value)} is listed here.`)],
          fixes: () => leaveOut(network, item, earlierItems(network, item)),
        },
      );
    }
  },
});

function earlierItems(network: PlanNetwork, item: Value<AddressRange>): readonly AddressRange[] {
  const { items } = network.addresses;
  return items.slice(0, items.indexOf(item)).map((other) => other.value);
}
