/** A server is not in any server group, although the model has some. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { renamedOr } from '../about-other-keys.js';
import { allServers } from '../over.js';
import { groupsForServer } from './about-server-groups.js';
import { docs } from './server-no-group.docs.js';

export const serverNoGroup = defineRule({
  id: 'input-model/server-no-group',
  severity: 'error',
  docs,
  over: allServers(['id', 'group', 'hypervisorId', 'role', 'ip']),
  *check(fleet, frame) {
    const groups = frame.list('server-groups');
    if (groups.length === 0) return;
    for (const [index, row] of fleet.rows.entries()) {
      // Virtual servers are in the group of their hypervisor.
      if (row.group !== undefined || row.hypervisorId !== undefined) continue;
      // What lacks the keys that every server needs is not written yet.
      if (row.id === undefined || row.role === undefined || row.ip === undefined) continue;
      const item = fleet.server(index)?.item;
      if (item?.state('server-group') !== 'absent') continue;
      const who = row.id === undefined ? 'This server' : `Server '${row.id}'`;
      yield finding(item.nameAt, `${who} is not in any server group.`, {
        fixes: () =>
          renamedOr(item, 'server-group', () =>
            groupsForServer(frame, fleet, row.role).flatMap((name) =>
              addKey(item, 'server-group', name, { title: `Add 'server-group: ${name}'`, after: 'role' }),
            ),
          ),
      });
    }
  },
});
