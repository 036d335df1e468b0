/** A tag is deprecated. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachTag, removal } from './about-tags.js';
import { docs } from './tag-deprecated.docs.js';

export const tagDeprecated = defineRule({
  id: 'input-model/tag-deprecated',
  severity: 'warning',
  docs,
  over: eachTag,
  *check({ tag, definition }) {
    if (!definition?.deprecated) return;
    yield finding(tag.at, `Tag '${tag.name}' is deprecated. ${definition.deprecated}`, {
      tag: 'deprecated',
      fixes: () => removal(tag),
    });
  },
});
