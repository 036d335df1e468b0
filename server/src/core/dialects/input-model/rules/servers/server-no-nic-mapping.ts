/** A server has no NIC mapping, though there are some. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { renamedOr } from '../about-other-keys.js';
import { eachServer } from '../over.js';
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
    yield finding(server.item.nameAt, `The server '${row.id}' has no 'nic-mapping'.`, {
      fixes: () => giveMapping(frame, server.item),
    });
  },
});

const MOST_CHOICES = 5;

export function giveMapping(frame: Frame, server: Item): readonly Fix[] {
  return renamedOr(server, 'nic-mapping', () =>
    frame
      .list('nic-mappings')
      .slice(0, MOST_CHOICES)
      .flatMap(({ name }) =>
        name === undefined ? [] : addKey(server, 'nic-mapping', name, { title: `Give it '${name}'` }),
      ),
  );
}
