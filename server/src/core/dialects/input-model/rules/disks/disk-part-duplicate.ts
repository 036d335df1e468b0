/** Two volume groups, two logical volumes of a group or two device groups of a disk model have the same name. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { docs } from './disk-part-duplicate.docs.js';

export const diskPartDuplicate = defineRule({
  id: 'input-model/disk-part-duplicate',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const model of frame.list('disk-models')) {
      const groups = model.items('volume-groups').items;
      yield* repeated(groups, 'volume group');
      for (const group of groups) yield* repeated(group.items('logical-volumes').items, 'logical volume');
      yield* repeated(model.items('device-groups').items, 'device group');
    }
  },
});

function* repeated(items: readonly Item[], what: string): Iterable<Report> {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    const name = item.text('name')?.value;
    const first = name === undefined ? undefined : firsts.get(name);
    if (first)
      yield finding(item.nameAt, `There is a ${what} '${name ?? ''}' here already.`, {
        related: [{ at: first.nameAt, message: 'This is the first one.' }],
      });
    else if (name !== undefined) firsts.set(name, item);
  }
}
