/** What virtual servers must say of themselves: their sizes, disks and ports. */
import { DISKS_TOO_MANY_FOR_VM } from '../../../../architecture/clm-disks.js';
import { inFile } from '../../../../rules/in-file.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding, type ModelRule } from '../define.js';
import { devicesOf } from '../disks/parts.js';
import { interfacesOf } from '../interface-models/interfaces.js';
import { interfaceModelOf, portsOf, usedPorts } from '../servers/hardware.js';
import { changed, roleAt, vmRule } from './vm-rule.js';

/** The model of one kind that a role names; undefined when that cannot be told. */
function modelOf(
  frame: Frame,
  { row }: Server,
  key: 'disk-model' | 'cpu-model' | 'memory-model',
): Item | 'none' | undefined {
  const role = frame.find('server-roles', row.role);
  if (!role) return undefined;
  if (role.state(key) === 'absent') return 'none';
  return frame.find(`${key}s`, role.text(key)?.value);
}

function sizeRules(
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
  vmRule(
    'vm-and-hypervisor',
    {
      summary: 'A virtual server is a hypervisor, too.',
      why: 'Virtual servers run on physical ones.',
      bad: changed('data/vm_servers.yml', 'id: vm1', 'id: vm1\n    ardana-hypervisor: true'),
    },
    function* ({ row, item }) {
      const entry = item.entry('ardana-hypervisor');
      if (row.isHypervisor !== 'true' || !entry) return;
      yield finding(
        { file: item.file, node: entry.key },
        `'${row.id}' runs on '${row.hypervisorId}', so that it cannot be a hypervisor.`,
        {
          fixes: () => [
            { title: "Remove 'ardana-hypervisor'", edits: inFile(item.file, removeEntry(item.file, entry)) },
          ],
        },
      );
    },
  ),
  vmRule(
    'vm-too-many-disks',
    {
      summary: 'A virtual server has too many disks.',
      why: `There are fewer than ${DISKS_TOO_MANY_FOR_VM} places for disks.`,
      bad: changed(
        'data/vm_disk.yml',
        '          - /dev/vda_root\n',
        `          - /dev/vda_root\n${Array.from({ length: DISKS_TOO_MANY_FOR_VM }, (_, index) => `          - /dev/vd${index}\n`).join('')}`,
      ),
    },
    function* (vm, frame) {
      const model = modelOf(frame, vm, 'disk-model');
      const count = model && model !== 'none' ? devicesOf(model).length : 0;
      if (!model || model === 'none' || count < DISKS_TOO_MANY_FOR_VM) return;
      yield finding(
        roleAt(vm),
        `'${vm.row.id}' is virtual and would have ${count} disks; there must be fewer than ${DISKS_TOO_MANY_FOR_VM}.`,
        {
          related: [{ at: model.nameAt, message: `The disk model '${model.name}' stands here.` }],
        },
      );
    },
  ),
  vmRule(
    'vm-bond',
    {
      summary: 'A virtual server has a bond.',
      why: 'Its ports are virtual; the hypervisor has the bond.',
      bad: changed(
        'data/vm_interfaces.yml',
        /( +)name: hed1\n/,
        '$1name: bond0\n        bond-data:\n          provider: linux\n          options:\n            mode: active-backup\n          devices:\n            - name: hed1\n',
      ),
    },
    function* (vm, frame) {
      const model = interfaceModelOf(frame, vm.row.role);
      const bonded = model && interfacesOf(model).find(({ bond }) => bond);
      if (!model || !bonded) return;
      yield finding(
        roleAt(vm),
        `'${vm.row.id}' is virtual, and '${bonded.item.name}' of '${model.name}' is a bond.`,
        {
          related: [{ at: bonded.item.keyAt('bond-data'), message: 'The bond stands here.' }],
        },
      );
    },
  ),
  vmRule(
    'vm-bus-address',
    {
      summary: 'A port of a virtual server does not end in .0.',
      why: 'Each port of a virtual machine is a device of its own.',
      bad: changed('data/vm_nics.yml', '01.0', '01.1'),
    },
    function* (vm, frame) {
      const ports = portsOf(frame, vm.row.nicMapping);
      for (const { name } of usedPorts(frame, vm.row.role) ?? []) {
        const bus = ports?.get(name)?.text('bus-address');
        if (!bus || bus.value.endsWith('.0')) continue;
        yield finding(
          vm.item.text('nic-mapping')?.at ?? vm.item.nameAt,
          `'${vm.row.id}' is virtual, and its port '${name}' at '${bus.value}' does not end in '.0'.`,
          {
            related: [{ at: bus.at, message: 'The port stands here.' }],
          },
        );
      }
    },
  ),
  vmRule(
    'vm-no-nic-mapping',
    {
      summary: 'A virtual server has no NIC mapping.',
      why: 'The hypervisor makes its ports, and must know where.',
      bad: changed('data/vm_servers.yml', / +nic-mapping: VM-PORTS\n/, ''),
    },
    function* ({ row, item }) {
      if (item.state('nic-mapping') === 'absent')
        yield finding(item.nameAt, `'${row.id}' is virtual and has no 'nic-mapping'.`);
    },
  ),
  vmRule(
    'vm-devices-mismatch',
    {
      summary: 'The ports of a virtual server are not those of its interfaces.',
      why: 'Ports that no interface uses are made for nothing.',
      bad: changed(
        'data/vm_nics.yml',
        /$/,
        '      - logical-name: hed2\n        type: simple-port\n        bus-address: "0000:02:00.0"\n',
      ),
    },
    function* (vm, frame) {
      const ports = portsOf(frame, vm.row.nicMapping);
      const used = usedPorts(frame, vm.row.role)?.map(({ name }) => name);
      const more = ports && used ? [...ports.keys()].filter((name) => !used.includes(name)) : [];
      if (more.length === 0) return;
      yield finding(
        vm.item.text('nic-mapping')?.at ?? vm.item.nameAt,
        `'${vm.row.nicMapping}' has ports that no interface of '${vm.row.role}' uses: ${more.map((name) => `'${name}'`).join(', ')}.`,
      );
    },
    'warning',
  ),
];
