/** A virtual server runs on another one. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualServer } from '../over.js';
import { hostAt } from './about-virtual-servers.js';
import { docs } from './vm-on-vm.docs.js';

export const vmOnVm = defineRule({
  id: 'input-model/vm-on-vm',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, _frame, host) {
    if (host?.row.hypervisorId === undefined) return;
    yield finding(hostAt(vm), `'${vm.row.id}' cannot run on '${host.row.id}', which is also virtual.`, {
      related: [
        {
          at: host.item.keyAt('hypervisor-id'),
          message: `'${host.row.id}' runs on '${host.row.hypervisorId}'.`,
        },
      ],
      fixes: () => {
        const [own, above] = [vm.item.text('hypervisor-id'), host.row.hypervisorId];
        return own && above !== undefined && above !== vm.row.id ? changeTo(own, above) : [];
      },
    });
  },
});
