/** A server group is in two groups. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './sg-multiple-parents.docs.js';

export const sgMultipleParents = defineRule({
  id: 'input-model/sg-multiple-parents',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const children = frame.list('server-groups').flatMap((group) => group.texts('server-groups').items);
    const said = new Set<unknown>();
    for (const { key, first, again } of repeated(children, ({ value }) => value)) {
      // A list that repeats another one is one mistake.
      const lists = [first, again].map(({ node }) => node.parent);
      const isTold = lists.every((list) => said.has(list));
      for (const list of lists) said.add(list);
      if (isTold) continue;
      yield finding(again.at, `Server group '${key}' is already in another group.`, {
        related: [related(first.at, 'First listed here.')],
        fixes: () => dropItem(again, { title: `Remove '${key}' here` }),
      });
    }
  },
});
