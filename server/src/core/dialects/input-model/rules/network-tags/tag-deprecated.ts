/** A tag should no longer be used. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { tagsInUse } from '../../simulation/tags-in-use.js';
import { theFrame } from '../over.js';
import { removal } from './tag-contents.js';
import { docs } from './tag-deprecated.docs.js';

export const tagDeprecated = defineRule({
  id: 'input-model/tag-deprecated',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { tag, definition } of tagsInUse(frame)) {
      if (!definition?.deprecated) continue;
      yield finding(tag.at, `The tag '${tag.name}' should no longer be used. ${definition.deprecated}`, {
        tag: 'deprecated',
        fixes: () => removal(tag),
      });
    }
  },
});
