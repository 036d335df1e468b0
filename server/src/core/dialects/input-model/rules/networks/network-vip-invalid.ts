/** A virtual address is no IP address. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-vip-invalid.docs.js';

export const networkVipInvalid = defineRule({
  id: 'input-model/network-vip-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of networksOf(frame)) {
      for (const each of item.items('vips').items) {
        const address = each.text('address');
        if (!address || address.value === '' || readAddress(address.value)) continue;
        yield finding(address.at, `'${address.value}' is no IP address.`);
      }
    }
  },
});
