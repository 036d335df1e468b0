/** Two network groups have a tag that only one can have. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { isHosted } from '../../simulation/tags-in-use.js';
import { tagsOfEachPlane } from './about-plane-tags.js';
import { removal } from './about-tags.js';
import { docs } from './tag-not-unique.docs.js';

export const tagNotUnique = defineRule({
  id: 'input-model/tag-not-unique',
  severity: 'error',
  docs,
  over: tagsOfEachPlane,
  *check({ uses }, frame) {
    const unique = uses.filter((use) => use.definition?.isUnique && isHosted(frame, use) !== false);
    for (const { key, first, again } of repeated(unique, ({ tag }) => tag.name)) {
      if (first.group === again.group) continue;
      yield finding(
        again.tag.at,
        `Duplicate tag '${key}', also on network group '${first.group}'. Only one group can have it.`,
        { related: [related(first.tag.at, 'First used here.')], fixes: () => removal(again.tag) },
      );
    }
  },
});
