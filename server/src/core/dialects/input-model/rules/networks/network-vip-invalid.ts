/** A virtual address is not a valid IP address. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressMeant } from '../../simulation/addresses-meant.js';
import { readAddress } from '../../simulation/processor-addresses.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { moveVip } from './about-moves.js';
import { docs } from './network-vip-invalid.docs.js';

export const networkVipInvalid = defineRule({
  id: 'input-model/network-vip-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, subnet } = network;
      for (const each of item.items('vips').items) {
        const address = each.text('address');
        if (!address || address.value === '' || readAddress(address.value)) continue;
        yield finding(address.at, `'${address.value}' is not a valid IP address.`, {
          fixes: () => {
            const meant = addressMeant(address.value, [subnet]);
            return meant === undefined
              ? moveVip(network, address)
              : changeTo(address, meant, { preferred: true });
          },
        });
      }
    }
  },
});
