/** A server is in no server group, though there are some. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { allServers } from '../over.js';
import { docs } from './server-no-group.docs.js';

export const serverNoGroup = defineRule({
  id: 'input-model/server-no-group',
  severity: 'error',
  docs,
  over: allServers(['id', 'group', 'hypervisorId']),
  *check(fleet, frame): Iterable<Report> {
    if (frame.list('server-groups').length === 0) return;
    for (const [index, row] of fleet.rows.entries()) {
      // Virtual servers stand where their hypervisor does.
      if (row.group !== undefined || row.unknown?.includes('group') || row.hypervisorId !== undefined)
        continue;
      const item = fleet.server(index)?.item;
      if (item?.state('server-group') !== 'absent') continue;
      yield finding(item.nameAt, `The server '${row.id}' is in no server group.`, {
        fixes: () =>
          frame
            .list('server-groups')
            .slice(0, 5)
            .flatMap(({ name }) =>
              name === undefined
                ? []
                : [
                    {
                      title: `Put it into '${name}'`,
                      edits: inFile(item.file, insertEntry(item.file, item.node, 'server-group', name)),
                    },
                  ],
            ),
      });
    }
  },
});
