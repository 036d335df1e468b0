/** Two network groups have a tag that only one may have. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { isHosted, type TagUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { removal } from './tag-contents.js';
import { docs } from './tag-not-unique.docs.js';
import { eachOnce, usesOf } from './tags-together.js';

export const tagNotUnique = defineRule({
  id: 'input-model/tag-not-unique',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    yield* eachOnce(notUnique(frame));
  },
});

function* notUnique(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, TagUse>();
    for (const use of uses) {
      if (!use.definition?.isUnique || isHosted(frame, use) === false) continue;
      const { name } = use.tag;
      const first = seen.get(name);
      seen.set(name, first ?? use);
      if (!first || first.group === use.group) continue;
      yield finding(
        use.tag.at,
        `Only one network group may have the tag '${name}', and '${first.group}' has it.`,
        { related: [{ at: first.tag.at, message: 'It stands here.' }], fixes: () => removal(use.tag) },
      );
    }
  }
}
