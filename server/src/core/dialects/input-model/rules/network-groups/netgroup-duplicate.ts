/** Two network groups have the same name. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './netgroup-duplicate.docs.js';

export const netgroupDuplicate = defineRule({
  id: 'input-model/netgroup-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const names = frame.list('network-groups').flatMap((item) => item.text('name') ?? []);
    for (const { key, first, again } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate network group '${key}'.`, {
        related: [related(first.at, 'First defined here.')],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
  },
});
