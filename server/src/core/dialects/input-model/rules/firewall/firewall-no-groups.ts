/** Firewall rules are for no network group. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './firewall-no-groups.docs.js';

export const firewallNoGroups = defineRule({
  id: 'input-model/firewall-no-groups',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const set of frame.list('firewall-rules')) {
      const groups = set.texts('network-groups');
      if (groups.items.length > 0 || !groups.complete) continue;
      yield finding(set.nameAt, `The firewall rules '${set.name}' are for no network group.`, {
        fixes: () =>
          set.has('network-groups')
            ? []
            : [
                {
                  title: "Let them hold for 'all' groups",
                  edits: inFile(set.file, insertEntry(set.file, set.node, 'network-groups', ['all'])),
                },
              ],
      });
    }
  },
});
