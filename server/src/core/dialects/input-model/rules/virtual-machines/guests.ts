/** What virtual servers must say of themselves: their sizes, disks and ports. */

import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding, type ModelRule } from '../define.js';
import { changed, roleAt, vmRule } from './vm-rule.js';

/** The model of one kind that a role names; undefined when that cannot be told. */
export function modelOf(
  frame: Frame,
  { row }: Server,
  key: 'disk-model' | 'cpu-model' | 'memory-model',
): Item | 'none' | undefined {
  const role = frame.find('server-roles', row.role);
  if (!role) return undefined;
  if (role.state(key) === 'absent') return 'none';
  return frame.find(`${key}s`, role.text(key)?.value);
}

export function sizeRules(
  key: 'disk-model' | 'cpu-model' | 'memory-model',
  what: string,
  short: string,
): ModelRule[] {
  const sized = vmRule(
    `vm-no-${short}-size`,
    {
      summary: `The ${what} of a virtual server does not say how large it is.`,
      why: 'The hypervisor makes the virtual machine, and must know its size.',
      bad: changed(`data/vm_${short}.yml`, / +vm-size:\n(?: {6,}.*\n)+/, ''),
    },
    function* (vm, frame) {
      const model = modelOf(frame, vm, key);
      if (!model || model === 'none' || model.has('vm-size')) return;
      yield finding(
        roleAt(vm),
        `'${vm.row.id}' is virtual, and its ${what} '${model.name}' has no 'vm-size'.`,
        {
          related: [{ at: model.nameAt, message: `'${model.name}' stands here.` }],
        },
      );
    },
  );
  if (key === 'disk-model') return [sized];
  const there = vmRule(
    `vm-no-${short}-model`,
    {
      summary: `The role of a virtual server has no ${what}.`,
      why: 'The hypervisor makes the virtual machine, and must know its size.',
      bad: changed('data/vm_roles.yml', new RegExp(` +${key}: .*\\n`), ''),
    },
    function* (vm, frame) {
      if (modelOf(frame, vm, key) !== 'none') return;
      yield finding(roleAt(vm), `'${vm.row.id}' is virtual, and its role '${vm.row.role}' has no '${key}'.`);
    },
  );
  return [there, sized];
}

export const guestRules: readonly ModelRule[] = [
  ...sizeRules('disk-model', 'disk model', 'disk'),
  ...sizeRules('cpu-model', 'CPU model', 'cpu'),
  ...sizeRules('memory-model', 'memory model', 'memory'),
];
