/** A virtual server has a bond. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { interfacesOf } from '../interface-models/interfaces.js';
import { eachVirtualServer } from '../over.js';
import { interfaceModelOf } from '../servers/about-hardware.js';
import { roleAt } from './about-virtual-servers.js';
import { docs } from './vm-bond.docs.js';

export const vmBond = defineRule({
  id: 'input-model/vm-bond',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, frame) {
    const model = interfaceModelOf(frame, vm.row.role);
    const bonded = model && interfacesOf(model).find(({ bond }) => bond);
    if (!model || !bonded) return;
    yield finding(
      roleAt(vm),
      `'${vm.row.id}' is virtual, and '${bonded.item.label}' of '${model.label}' is a bond.`,
      {
        related: [{ at: bonded.item.keyAt('bond-data'), message: 'The bond stands here.' }],
      },
    );
  },
});
