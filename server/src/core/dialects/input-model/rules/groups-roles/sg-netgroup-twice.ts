/** A server group has two networks of one network group. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './sg-netgroup-twice.docs.js';

export const sgNetgroupTwice = defineRule({
  id: 'input-model/sg-netgroup-twice',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const group of frame.list('server-groups')) {
      const firsts = new Map<string, Value<string>>();
      for (const network of group.texts('networks').items) {
        const netGroup = frame.find('networks', network.value)?.text('network-group')?.value;
        if (netGroup === undefined) continue;
        const first = firsts.get(netGroup);
        if (!first) firsts.set(netGroup, network);
        else
          yield finding(
            network.at,
            `'${network.value}' and '${first.value}' are both networks of the group '${netGroup}'; '${group.name}' can have one of them.`,
            {
              related: [{ at: first.at, message: `'${first.value}' stands here.` }],
              fixes: () => [
                {
                  title: `Remove '${network.value}'`,
                  edits: inFile(group.file, removeItem(group.file, network.node)),
                },
              ],
            },
          );
      }
    }
  },
});
