/** Rings are defined both in `ring-specifications` and in configuration data of Swift. */
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { dataFor } from './about-data.js';
import { listAt, listEntry } from './about-rings.js';
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
    yield finding(
      listAt(old),
      "Duplicate rings: configuration data also defines them. Remove 'ring-specifications'.",
      {
        related: [{ at: swift.item.nameAt, message: 'The configuration data is here.' }],
        fixes: () => removeList(old),
      },
    );
  },
});

function removeList(item: Item): readonly Fix[] {
  const entry = listEntry(item);
  return entry ? fixOf(item.file, "Remove 'ring-specifications'", removeEntry(item.file, entry)) : [];
}
