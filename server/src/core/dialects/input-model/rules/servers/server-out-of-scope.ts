/** No cluster and no resource group can take a server. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { poolsFor } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { planesOf } from '../../simulation/component-sets.js';
import { eachServer } from '../over.js';
import { docs } from './server-out-of-scope.docs.js';

export const serverOutOfScope = defineRule({
  id: 'input-model/server-out-of-scope',
  severity: 'warning',
  docs,
  over: eachServer(['role', 'group']),
  *check(server, frame) {
    const { row } = server;
    const whole = ['control-planes', 'server-groups', 'server-roles'] as const;
    if (!whole.every((list) => frame.isWhole(list))) return;
    if (!frame.find('server-roles', row.role) || !frame.find('server-groups', row.group)) return;
    // A cluster whose counts or zones cannot be read may take it.
    if (!poolsOf(frame).isWhole || poolsFor(frame, row.role, row.group).length > 0) return;
    const byRole = poolsFor(frame, row.role, undefined).length > 0;
    const why = byRole
      ? `those for the role '${row.role}' take no servers from '${row.group}'`
      : `none asks for the role '${row.role}'`;
    yield finding(server.item.nameAt, `No cluster or resource group can take '${row.id}': ${why}.`, {
      restsOn: planesOf(frame).flatMap(({ empty }) => empty),
    });
  },
});
