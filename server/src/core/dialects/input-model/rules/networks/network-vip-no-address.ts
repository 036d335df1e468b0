/** An entry of `vips` has no address. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-vip-no-address.docs.js';

export const networkVipNoAddress = defineRule({
  id: 'input-model/network-vip-no-address',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, title } of networksOf(frame)) {
      for (const each of item.items('vips').items) {
        const address = each.text('address');
        if (address ? address.value !== '' : each.state('address') !== 'absent') continue;
        yield finding(address?.at ?? each.nameAt, `A virtual address of ${title} has no 'address'.`);
      }
    }
  },
});
