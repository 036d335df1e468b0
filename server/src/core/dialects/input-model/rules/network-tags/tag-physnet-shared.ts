/** Two network groups of a control plane are the same physical network. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { numberAtEnd } from '../../../../text/ends.js';
import { namings, tagsOfEachPlane } from './about-plane-tags.js';
import { docs } from './tag-physnet-shared.docs.js';

export const tagPhysnetShared = defineRule({
  id: 'input-model/tag-physnet-shared',
  severity: 'error',
  docs,
  over: tagsOfEachPlane,
  *check({ uses }, frame) {
    const all = namings(frame, uses);
    const taken = new Set(all.map(({ value }) => value.value));
    for (const { key, first, again } of repeated(all, ({ value }) => value.value)) {
      const [before, after] = [first.use.group, again.use.group];
      if (before === after) continue;
      yield finding(
        again.value.at,
        `Duplicate physical network '${key}', already used by network group '${before}'.`,
        {
          related: [related(first.value.at, 'First used here.')],
          // Physical networks are counted from one.
          fixes: () =>
            changeTo(
              again.value,
              freeName(numberAtEnd(key).stem, 1, (name) => taken.has(name)),
            ),
        },
      );
    }
  },
});
