/** A virtual server has a bond. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo, removeKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { type Interface, interfacesOf } from '../interface-models/interfaces.js';
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
      `Virtual server '${vm.row.id}' cannot have a bond: '${bonded.item.label}' of '${model.label}' is one.`,
      {
        related: [{ at: bonded.item.keyAt('bond-data'), message: 'The bond is defined here.' }],
        fixes: () => unbonded(bonded),
      },
    );
  },
});

/** The first port of the bond takes its place. */
function unbonded({ item, device, bond }: Interface): readonly Fix[] {
  const name = device?.text('name');
  const port = bond?.items('devices').items[0]?.text('name')?.value;
  if (!name || port === undefined) return [];
  return together(`Use '${port}' without a bond`, [
    removeKey(item, 'bond-data'),
    ...(name.value === port ? [] : [changeTo(name, port)]),
  ]);
}
