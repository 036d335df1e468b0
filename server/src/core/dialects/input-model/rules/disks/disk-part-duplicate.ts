/** Two volume groups, two logical volumes of a group or two device groups of a disk model have the same name. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachItemOf } from '../over.js';
import { docs } from './disk-part-duplicate.docs.js';

export const diskPartDuplicate = defineRule({
  id: 'input-model/disk-part-duplicate',
  severity: 'warning',
  docs,
  over: eachItemOf('disk-models'),
  *check(model) {
    const groups = model.items('volume-groups').items;
    yield* sameName(groups, 'volume group');
    for (const group of groups) yield* sameName(group.items('logical-volumes').items, 'logical volume');
    yield* sameName(model.items('device-groups').items, 'device group');
  },
});

function* sameName(parts: readonly Item[], what: string): Iterable<Report> {
  for (const { key, first, again } of repeated(parts, (part) => part.text('name')?.value))
    yield finding(again.nameAt, `Duplicate ${what} '${key}'.`, {
      related: [related(first.nameAt, 'First defined here.')],
      fixes: () => {
        const name = again.text('name');
        const names = parts.flatMap((part) => part.text('name')?.value ?? []);
        return [
          ...(name ? renumber(name, new Set(names)) : []),
          ...dropItem(again, { title: `Remove this ${what}` }),
        ];
      },
    });
}
