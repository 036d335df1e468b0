/** A virtual server runs on one that is not a hypervisor. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualServer } from '../over.js';
import { hostAt } from './about-virtual-servers.js';
import { docs } from './vm-hypervisor-flag.docs.js';

export const vmHypervisorFlag = defineRule({
  id: 'input-model/vm-hypervisor-flag',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, _frame, host) {
    if (!host || host.row.isHypervisor === 'true' || host.row.unknown?.includes('isHypervisor')) return;
    const { item } = host;
    yield finding(hostAt(vm), `'${host.row.id}' is not a hypervisor, but '${vm.row.id}' runs on it.`, {
      related: [{ at: item.nameAt, message: `'${host.row.id}' is defined here.` }],
      fixes: () =>
        item.has('ardana-hypervisor')
          ? []
          : addKey(item, 'ardana-hypervisor', true, {
              title: `Add 'ardana-hypervisor: true' to '${host.row.id}'`,
            }),
    });
  },
});
