/** Configuration data with network tags is given to a cluster or resource group. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertItem, removeItem } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { hasTags } from './attachments.js';
import { docs } from './configdata-tags-ignored.docs.js';

export const configdataTagsIgnored = defineRule({
  id: 'input-model/configdata-tags-ignored',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const plane of planesOf(frame)) {
      for (const { item, name } of plane.groups) {
        for (const each of item.texts('configuration-data').items) {
          const data = frame.find('configuration-data', each.value);
          if (!data || !hasTags(data)) continue;
          yield finding(
            each.at,
            `The network tags in '${each.value}' are ignored in '${name ?? ''}'; they count where the control plane refers to them.`,
            {
              related: [{ at: data.keyAt('network-tags'), message: 'These are the tags.' }],
              fixes: () => moveUp(plane.item, each),
            },
          );
        }
      }
    }
  },
});

function moveUp(plane: Item, { at, node, value, shared }: Value<string>): Fix[] {
  const list = plane.texts('configuration-data');
  if (shared || !list.node || at.file !== plane.file) return [];
  const { file } = plane;
  const isThere = list.items.some((each) => each.value === value);
  const edits = [...removeItem(file, node), ...(isThere ? [] : insertItem(file, list.node, value))];
  return [{ title: `Refer to '${value}' in the control plane instead`, edits: inFile(file, edits) }];
}
