/** The addresses of a network are fewer than the nodes of the deployment that need one. */

import { type AddressRange, formatRange, rangeSize } from '../../../../net/address-range.js';
import { defineRule, type Fix, legacy, type RuleContext } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { freeAddresses } from '../../model/proposals.js';
import { addItem } from '../fixes.js';
import { called, placeOfKey, subnetOf as subnetOfNetwork } from '../networks/about-networks.js';
import { inWords } from '../nodes/node-sums.js';
import { thePlan } from '../over.js';
import { docs } from './pool-too-small.docs.js';
import { count, demandOf, isTooSmall } from './too-few-addresses.js';

export const poolTooSmall = defineRule({
  id: 'plan/pool-too-small',
  severity: 'error',
  docs,
  over: thePlan,
  check: (plan) => legacy(plan, checkPools), // TODO yield
});

function checkPools({ file, model, report }: RuleContext<Plan>): void {
  for (const network of model.networks) {
    const { addresses, section } = network;
    const demand = demandOf(model, network);
    if (!demand || addresses.state !== 'written' || !addresses.complete || !addresses.node) continue;
    const cidr = subnetOfNetwork(network)?.value;
    if (cidr && isTooSmall(cidr, demand)) continue;
    const size = sizeOf(addresses.items.map((item) => item.value));
    const { sum } = demand;
    if (size >= BigInt(sum.total)) continue;
    report({
      at: placeOfKey(model, section, 'addresses'),
      message: `The pool of ${called(network)} has ${count(size)}, and ${sum.total} nodes need one each: ${inWords(sum)}.`,
      fixes: (): readonly Fix[] => {
        if (!cidr) return [];
        const lacking = BigInt(sum.total) - size;
        const free = freeAddresses(model, cidr).find((range) => rangeSize(range) >= lacking);
        if (!free) return [];
        const { family, value } = free.first;
        const range = formatRange({ first: free.first, last: { family, value: value + lacking - 1n } });
        return addItem(file, addresses, range, `Add ${range}, which is free`);
      },
    });
  }
}

/** How many different addresses the ranges hold. */
function sizeOf(ranges: readonly AddressRange[]): bigint {
  const sorted = ranges.toSorted((a, b) => (a.first.value < b.first.value ? -1 : 1));
  let size = 0n;
  let counted = -1n;
  for (const { first, last } of sorted) {
    const from = first.value > counted ? first.value : counted + 1n;
    if (last.value < from) continue;
    size += last.value - from + 1n;
    counted = last.value;
  }
  return size;
}
