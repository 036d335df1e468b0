/** A virtual server is not in the server group of its hypervisor. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualServer } from '../over.js';
import { docs } from './vm-group-differs.docs.js';

export const vmGroupDiffers = defineRule({
  id: 'input-model/vm-group-differs',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, _frame, host) {
    const own = vm.item.text('server-group');
    const wanted = host?.row.group;
    if (!own || !host || wanted === undefined || own.value === wanted) return;
    yield finding(
      own.at,
      `'${vm.row.id}' must be in '${wanted}' like its hypervisor '${host.row.id}', not in '${own.value}'.`,
      {
        related: [{ at: host.item.keyAt('server-group'), message: `'${host.row.id}' is in '${wanted}'.` }],
        fixes: () => changeTo(own, wanted),
      },
    );
  },
});
