/** A network group has a tag twice in a control plane. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { TagUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { removal } from './tag-contents.js';
import { docs } from './tag-duplicate.docs.js';
import { eachOnce, usesOf } from './tags-together.js';

export const tagDuplicate = defineRule({
  id: 'input-model/tag-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    yield* eachOnce(duplicates(frame));
  },
});

function* duplicates(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, TagUse>();
    for (const use of uses) {
      const key = `${use.tag.name}\n${use.group}`;
      const first = seen.get(key);
      seen.set(key, first ?? use);
      // The same data may be named twice; that is no matter of tags.
      if (!first || first.tag.at.node === use.tag.at.node) continue;
      yield finding(use.tag.at, `The network group '${use.group}' has the tag '${use.tag.name}' already.`, {
        related: [{ at: first.tag.at, message: 'It stands here first.' }],
        fixes: () => removal(use.tag),
      });
    }
  }
}
