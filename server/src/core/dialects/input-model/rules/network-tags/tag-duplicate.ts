/** A network group has a tag twice in a control plane. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { tagsOfEachPlane } from './about-plane-tags.js';
import { removal } from './about-tags.js';
import { docs } from './tag-duplicate.docs.js';

export const tagDuplicate = defineRule({
  id: 'input-model/tag-duplicate',
  severity: 'error',
  docs,
  over: tagsOfEachPlane,
  *check({ uses }) {
    for (const { first, again } of repeated(uses, ({ tag, group }) => `${tag.name}\n${group}`)) {
      const { tag, group } = again;
      // The same data may be named twice; that is no matter of tags.
      if (first.tag.at.node === tag.at.node) continue;
      yield finding(tag.at, `Duplicate tag '${tag.name}' in network group '${group}'.`, {
        related: [related(first.tag.at, 'First used here.')],
        fixes: () => removal(tag),
      });
    }
  },
});
