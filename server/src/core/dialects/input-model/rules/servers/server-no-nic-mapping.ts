/** A server has no NIC mapping, although the model has some. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnfinished } from '../about-unfinished.js';
import { eachServer } from '../over.js';
import { giveMapping } from './about-mappings.js';
import { docs } from './server-no-nic-mapping.docs.js';

export const serverNoNicMapping = defineRule({
  id: 'input-model/server-no-nic-mapping',
  severity: 'warning',
  docs,
  over: eachServer(),
  *check(server, frame) {
    const { row } = server;
    if (row.nicMapping !== undefined || frame.list('nic-mappings').length === 0) return;
    if (server.item.state('nic-mapping') !== 'absent' || row.hypervisorId !== undefined) return;
    if (isUnfinished(server.item)) return;
    yield finding(server.item.nameAt, `Server '${row.id}' has no 'nic-mapping'.`, {
      fixes: () => giveMapping(frame, server.item),
    });
  },
});
