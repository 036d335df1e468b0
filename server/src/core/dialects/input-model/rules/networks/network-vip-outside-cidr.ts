/** A virtual address is outside the subnet of its network. */

import { cidrContains } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { moveAll, moveVip } from './about-moves.js';
import { docs } from './network-vip-outside-cidr.docs.js';

export const networkVipOutsideCidr = defineRule({
  id: 'input-model/network-vip-outside-cidr',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, subnet, cidr } = network;
      if (!subnet || !cidr) continue;
      for (const each of item.items('vips').items) {
        const text = each.text('address');
        const address = text && readAddress(text.value);
        if (!text || !address || cidrContains(subnet, address)) continue;
        yield finding(text.at, `Virtual address '${text.value}' is outside the subnet '${cidr.value}'.`, {
          related: [{ at: cidr.at, message: `The subnet is ${cidr.value}.` }],
          fixes: () => [...moveAll(frame, network), ...moveVip(network, text)],
        });
      }
    }
  },
});
