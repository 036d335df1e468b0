/** The tags of a network group name two physical networks. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { namings, tagsOfEachPlane } from './about-plane-tags.js';
import { docs } from './tag-physnet-multiple.docs.js';

export const tagPhysnetMultiple = defineRule({
  id: 'input-model/tag-physnet-multiple',
  severity: 'error',
  docs,
  over: tagsOfEachPlane,
  *check({ uses }, frame) {
    for (const { key, first, again } of repeated(namings(frame, uses), ({ use }) => use.group)) {
      const { value: other } = first.value;
      if (other === again.value.value) continue;
      yield finding(
        again.value.at,
        `'${key}' is already physical network '${other}' and cannot also be '${again.value.value}'.`,
        {
          related: [related(first.value.at, `'${other}' is set here.`)],
          fixes: () => changeTo(again.value, other),
        },
      );
    }
  },
});
