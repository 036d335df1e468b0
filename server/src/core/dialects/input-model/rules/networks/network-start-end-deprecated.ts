/** A network uses the deprecated keys `start-address` and `end-address`. */

import { formatRange } from '../../../../net/address-range.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addItem, addKey, ownEntry, removeKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { type Network, networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-start-end-deprecated.docs.js';

export const networkStartEndDeprecated = defineRule({
  id: 'input-model/network-start-end-deprecated',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const network of networksOf(frame)) {
      if (!network.subnet) continue;
      const key = network.item.entry('start-address') ? 'start-address' : 'end-address';
      if (!network.item.entry(key)) continue;
      yield finding(network.item.keyAt(key), `'${key}' is deprecated; use the list 'addresses'.`, {
        tag: 'deprecated',
        fixes: () => toAddresses(network),
      });
    }
  },
});

/** Moves a range into the list of addresses; what comes in by a merge key is elsewhere and stays. */
function toAddresses({ item, oldRange }: Network): readonly Fix[] {
  const keys = ['start-address', 'end-address'].filter((key) => item.entry(key));
  if (!oldRange || oldRange.first.value > oldRange.last.value) return [];
  if (!keys.every((key) => ownEntry(item, key))) return [];
  const range = formatRange(oldRange);
  const list = item.texts('addresses');
  if (item.has('addresses') && !list.node) return [];
  const after = item.keys.filter((key) => !keys.includes(key)).at(-1);
  const added = list.node ? addItem(item.file, list, range) : addKey(item, 'addresses', [range], { after });
  return together(`Replace with addresses '${range}'`, [added, removeKey(item, keys)], { preferred: true });
}
