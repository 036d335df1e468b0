/** A cluster or resource group lists configuration data with network tags. */

import type { Value } from '../../../../model/value.js';
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { hasTags } from './about-data.js';
import { docs } from './configdata-tags-ignored.docs.js';

const LIST = 'configuration-data';

export const configdataTagsIgnored = defineRule({
  id: 'input-model/configdata-tags-ignored',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const plane of planesOf(frame)) {
      for (const { item, name } of plane.groups) {
        for (const each of item.texts(LIST).items) {
          const data = frame.find(LIST, each.value);
          if (!data || !hasTags(data)) continue;
          yield finding(
            each.at,
            `Network tags of '${each.value}' are ignored in '${name ?? ''}'. List '${each.value}' in the control plane instead.`,
            {
              related: [{ at: data.keyAt('network-tags'), message: 'The tags are defined here.' }],
              fixes: () => moveUp(plane.item, each),
            },
          );
        }
      }
    }
  },
});

function moveUp(plane: Item, name: Value<string>): readonly Fix[] {
  const list = plane.texts(LIST);
  const isThere = list.items.some(({ value }) => value === name.value);
  return together(`List '${name.value}' in the control plane instead`, [
    dropItem(name),
    ...(isThere ? [] : [appendToList(plane, LIST, name.value)]),
  ]);
}
