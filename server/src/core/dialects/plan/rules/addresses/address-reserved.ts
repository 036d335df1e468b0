/** A machine has an address that is reserved. */
import { formatAddress } from '../../../../net/address.js';
import { formatRange, rangeContains } from '../../../../net/address-range.js';
import { nearestHost } from '../../../../net/free-hosts.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, eachOf } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { called } from '../networks/about-networks.js';
import { hostsOfNodes } from './about-hosts.js';
import { docs } from './address-reserved.docs.js';

export const addressReserved = defineRule({
  id: 'plan/address-reserved',
  severity: 'warning',
  docs,
  over: eachOf((plan: Plan) => hostsOfNodes(plan)),
  *check({ title, value, range, network, cidr, taken }) {
    const reserved = network.reserved.items.find((each) => rangeContains(each.value, range.first));
    if (!reserved) return;
    yield finding(value.at, `${title} is reserved in ${called(network)}, so no machine may have it.`, {
      related: [related(reserved.at, `${formatRange(reserved.value)} is reserved.`)],
      fixes: () => {
        const free = nearestHost(cidr.value, range.first, taken());
        const text = free && formatAddress(free);
        return text ? changeTo(value, text, { title: `Change to ${text}, the nearest free address` }) : [];
      },
    });
  },
});
