/** Two ranges of addresses of one network overlap. */

import type { Value } from '../../../../model/value.js';
import { type AddressRange, formatRange } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { comparedNetworks } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { leaveOut, meets, overlapsOf, type Pool } from './about-ranges.js';
import { docs } from './addresses-overlap.docs.js';

export const addressesOverlap = defineRule({
  id: 'plan/addresses-overlap',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    const networks = comparedNetworks(model);
    const { floatingIps } = model;
    const pools: readonly Pool[] = [
      ...networks,
      ...networks.flatMap(({ subnets }) => subnets.items),
      ...(floatingIps ? [{ addresses: floatingIps.pool, section: floatingIps.section }] : []),
    ];
    for (const { network, item, other, otherItem } of overlapsOf(pools)) {
      if (network !== other) continue;
      const which = networks.some((each) => each === network) ? 'network' : 'pool';
      yield finding(
        item.at,
        `${formatRange(item.value)} ${meets(item.value)} ${formatRange(otherItem.value)} of the same ${which}.`,
        {
          related: [related(otherItem.at, `${formatRange(otherItem.value)} is listed here.`)],
          fixes: () => leaveOut(network, item, earlierItems(network, item)),
        },
      );
    }
  },
});

function earlierItems(network: Pool, item: Value<AddressRange>): readonly AddressRange[] {
  const { items } = network.addresses;
  return items.slice(0, items.indexOf(item)).map((other) => other.value);
}
