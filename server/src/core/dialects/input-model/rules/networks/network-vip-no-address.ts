/** The address of an entry of `vips` is missing. */

import { formatAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { highestFree } from './about-moves.js';
import { docs } from './network-vip-no-address.docs.js';

export const networkVipNoAddress = defineRule({
  id: 'input-model/network-vip-no-address',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      const { item, title } = network;
      for (const each of item.items('vips').items) {
        const address = each.text('address');
        if (address ? address.value !== '' : each.state('address') !== 'absent') continue;
        yield finding(
          address?.at ?? each.nameAt,
          `Missing required key 'address' in a virtual address of ${title}.`,
          {
            fixes: () => giveAddress(network, each),
          },
        );
      }
    }
  },
});

/** The highest host that nothing else in the network has. */
function giveAddress(network: Network, vip: Item): readonly Fix[] {
  const free = highestFree(network);
  if (!free) return [];
  const text = formatAddress(free);
  const empty = vip.text('address');
  const title = `Set 'address' to '${text}'`;
  return empty ? changeTo(empty, text, { title }) : addKey(vip, 'address', text, { title });
}
