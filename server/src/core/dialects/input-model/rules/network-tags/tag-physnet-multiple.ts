/** The tags of a network group name two physical networks. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { theFrame } from '../over.js';
import { docs } from './tag-physnet-multiple.docs.js';
import { change, eachOnce, type Naming, namings, usesOf } from './tags-together.js';

export const tagPhysnetMultiple = defineRule({
  id: 'input-model/tag-physnet-multiple',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    yield* eachOnce(multiple(frame));
  },
});

function* multiple(frame: Frame): Iterable<Report> {
  for (const uses of usesOf(frame)) {
    const seen = new Map<string, Naming>();
    for (const naming of namings(frame, uses)) {
      const { value, use } = naming;
      const first = seen.get(use.group);
      seen.set(use.group, first ?? naming);
      if (!first || first.value.value === value.value) continue;
      const other = first.value.value;
      yield finding(
        value.at,
        `The network group '${use.group}' is the physical network '${other}' already, and cannot be '${value.value}', too.`,
        {
          related: [{ at: first.value.at, message: `Here it is '${other}'.` }],
          fixes: () => change(value, other),
        },
      );
    }
  }
}
