/** A server group lies in two groups. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './sg-multiple-parents.docs.js';

export const sgMultipleParents = defineRule({
  id: 'input-model/sg-multiple-parents',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    const firsts = new Map<string, Value<string>>();
    for (const group of frame.list('server-groups'))
      for (const child of group.texts('server-groups').items) {
        const first = firsts.get(child.value);
        if (!first) firsts.set(child.value, child);
        else
          yield finding(child.at, `The server group '${child.value}' lies in another group already.`, {
            related: [{ at: first.at, message: `'${child.value}' lies in this group first.` }],
            fixes: () => [
              {
                title: `Remove '${child.value}' here`,
                edits: inFile(group.file, removeItem(group.file, child.node)),
              },
            ],
          });
      }
  },
});
