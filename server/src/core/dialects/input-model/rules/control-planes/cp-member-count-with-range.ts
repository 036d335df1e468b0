/** A cluster or resource group has an exact number of servers and a range as well. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-member-count-with-range.docs.js';

export const cpMemberCountWithRange = defineRule({
  id: 'input-model/cp-member-count-with-range',
  severity: 'info',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { groups } of planesOf(frame)) {
      for (const { item } of groups) {
        const [member, exact] = [item.integer('member-count'), item.entry('member-count')];
        if (!member) continue;
        for (const key of ['min-count', 'max-count'] as const) {
          const entry = item.entry(key);
          if (!entry) continue;
          yield finding(
            { file: item.file, node: entry.key },
            `'${key}' stands beside 'member-count', which is the exact number of servers already.`,
            {
              related: [{ at: member.at, message: "'member-count' stands here." }],
              fixes: () => [
                { title: `Remove '${key}'`, edits: inFile(item.file, removeEntry(item.file, entry)) },
                ...(exact
                  ? [
                      {
                        title: "Remove 'member-count'",
                        edits: inFile(item.file, removeEntry(item.file, exact)),
                      },
                    ]
                  : []),
              ],
            },
          );
        }
      }
    }
  },
});
