/** Rings are said in `ring-specifications` and in configuration data of Swift. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { dataFor } from './read-data.js';
import { keyAt, keyOf } from './rings.js';
import { docs } from './swift-both-ring-forms.docs.js';

export const swiftBothRingForms = defineRule({
  id: 'input-model/swift-both-ring-forms',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const [old] = frame.list('ring-specifications');
    const [swift] = dataFor(frame, 'swift');
    if (!old || !swift) return;
    yield finding(keyAt(old), "The rings stand in configuration data, too; remove 'ring-specifications'.", {
      related: [{ at: swift.item.nameAt, message: 'This is the configuration data.' }],
      fixes: () => removeOldForm(old),
    });
  },
});

function removeOldForm(entry: Item): Fix[] {
  const key = keyOf(entry);
  if (!key) return [];
  return [{ title: "Remove 'ring-specifications'", edits: inFile(entry.file, removeEntry(entry.file, key)) }];
}
