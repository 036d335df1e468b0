/** A network says its addresses with `start-address` and `end-address`. */

import { formatRange } from '../../../../net/address-range.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertEntry, insertItem, removeEntry } from '../../../../syntax/rewrite.js';
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
      yield finding(network.item.keyAt(key), `'${key}' is replaced by the list 'addresses'.`, {
        tag: 'deprecated',
        fixes: () => toAddresses(network),
      });
    }
  },
});

/** Moves a range into the list of addresses, where both of its ends stand side by side or there is one alone. */
function toAddresses({ item, oldRange }: Network): readonly Fix[] {
  const [first, second] = (['start-address', 'end-address'] as const).flatMap((key) => item.entry(key) ?? []);
  if (!oldRange || oldRange.first.value > oldRange.last.value || !first) return [];
  const { file, node } = item;
  // What comes in by a merge key stands elsewhere.
  if (![first, ...(second ? [second] : [])].every((entry) => node.entries.includes(entry))) return [];
  const range = formatRange(oldRange);
  const list = item.texts('addresses').node;
  if (item.has('addresses') && !list) return [];
  const added = list
    ? insertItem(file, list, range)
    : insertEntry(
        file,
        node,
        'addresses',
        [range],
        node.entries.filter((e) => e !== first && e !== second).at(-1),
      );
  const removed = [first, ...(second ? [second] : [])].flatMap((entry) => removeEntry(file, entry));
  return [{ title: `Replace by addresses '${range}'`, edits: inFile(file, added, removed), preferred: true }];
}
