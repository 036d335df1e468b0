/** A virtual server has too many disks. */

import { DISKS_TOO_MANY_FOR_VM } from '../../../../architecture/clm-disks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { devicesOf } from '../disks/parts.js';
import { eachVirtualServer } from '../over.js';
import { modelOf, roleAt } from './about-virtual-servers.js';
import { docs } from './vm-too-many-disks.docs.js';

export const vmTooManyDisks = defineRule({
  id: 'input-model/vm-too-many-disks',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, frame) {
    const model = modelOf(frame, vm, 'disk-model');
    const count = model && model !== 'none' ? devicesOf(model).length : 0;
    if (!model || model === 'none' || count < DISKS_TOO_MANY_FOR_VM) return;
    yield finding(
      roleAt(vm),
      `Virtual server '${vm.row.id}' must have fewer than ${DISKS_TOO_MANY_FOR_VM} disks, not ${count}.`,
      {
        related: [{ at: model.nameAt, message: `Disk model '${model.label}' is defined here.` }],
      },
    );
  },
});
