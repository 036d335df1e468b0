/** What the hypervisor of a virtual server must be and offer. */

import { inFile } from '../../../../rules/in-file.js';
import { insertEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import type { ModelRule } from '../define.js';
import { finding } from '../define.js';
import { interfacesOf } from '../interface-models/interfaces.js';
import { interfaceModelOf } from '../servers/hardware.js';
import { changed, hostAt, vmRule } from './vm-rule.js';

export const hostRules: readonly ModelRule[] = [
  vmRule(
    'vm-on-vm',
    {
      summary: 'A virtual server runs on a virtual server.',
      why: 'Hypervisors are physical.',
      bad: changed('data/vm_servers.yml', /hypervisor-id: host1\n/, 'hypervisor-id: vm2\n'),
    },
    function* (vm, _frame, host) {
      if (host?.row.hypervisorId === undefined) return;
      yield finding(hostAt(vm), `'${vm.row.id}' runs on '${host.row.id}', which is virtual itself.`, {
        related: [
          {
            at: host.item.keyAt('hypervisor-id'),
            message: `'${host.row.id}' runs on '${host.row.hypervisorId}'.`,
          },
        ],
      });
    },
  ),
  vmRule(
    'vm-group-differs',
    {
      summary: 'A virtual server is in another server group than its hypervisor.',
      why: 'It is connected to the networks of its hypervisor.',
      bad: changed('data/vm_servers.yml', /(id: vm1[\s\S]*?server-group: )RACK1/, '$1RACK2'),
    },
    function* (vm, _frame, host) {
      const own = vm.item.text('server-group');
      const wanted = host?.row.group;
      if (!own || !host || wanted === undefined || own.value === wanted) return;
      yield finding(
        own.at,
        `'${vm.row.id}' is in '${own.value}', and its hypervisor '${host.row.id}' in '${wanted}'.`,
        {
          related: [{ at: host.item.keyAt('server-group'), message: `'${host.row.id}' is in '${wanted}'.` }],
          fixes: () => [
            {
              title: `Change to '${wanted}'`,
              edits: inFile(vm.item.file, replaceScalar(vm.item.file, own.node, wanted)),
            },
          ],
        },
      );
    },
  ),
  vmRule(
    'vm-hypervisor-flag',
    {
      summary: 'A virtual server runs on a server that is no hypervisor.',
      why: 'Hypervisors say so with `ardana-hypervisor: true`.',
      bad: changed('data/vm_servers.yml', / +ardana-hypervisor: true\n/, ''),
    },
    function* (vm, _frame, host) {
      if (!host || host.row.isHypervisor === 'true' || host.row.unknown?.includes('isHypervisor')) return;
      const { item } = host;
      yield finding(hostAt(vm), `'${host.row.id}', which '${vm.row.id}' runs on, is no hypervisor.`, {
        related: [{ at: item.nameAt, message: `'${host.row.id}' stands here.` }],
        fixes: () =>
          item.has('ardana-hypervisor')
            ? []
            : [
                {
                  title: `Make '${host.row.id}' a hypervisor`,
                  edits: inFile(item.file, insertEntry(item.file, item.node, 'ardana-hypervisor', true)),
                },
              ],
      });
    },
  ),
  vmRule(
    'vm-groups-not-passthrough',
    {
      summary: 'The hypervisor does not hand on the network groups of a virtual server.',
      why: 'All groups of an interface must be handed on by one interface of the hypervisor.',
      bad: changed(
        'data/vm_interfaces.yml',
        /( +)network-groups:\n +- MANAGEMENT\n(?![\s\S]*network-groups)/,
        '$1network-groups:\n$1  - MANAGEMENT\n$1  - EXTERNAL-API\n',
      ),
    },
    function* (vm, frame, host) {
      const offered = host && interfaceModelOf(frame, host.row.role);
      const model = interfaceModelOf(frame, vm.row.role);
      if (!host || !offered?.items('network-interfaces').complete || !model) return;
      const lists = interfacesOf(offered).map(({ item }) => item.texts('passthrough-network-groups'));
      if (lists.some(({ complete }) => !complete)) return;
      for (const { item, groups } of interfacesOf(model)) {
        const names = groups.map(({ value }) => value);
        if (
          names.length === 0 ||
          lists.some(({ items }) => names.every((name) => items.some(({ value }) => value === name)))
        )
          continue;
        yield finding(
          hostAt(vm),
          `No interface of '${host.row.id}' hands on all groups of '${item.name}': ${names.map((name) => `'${name}'`).join(', ')}.`,
          {
            related: [
              { at: item.keyAt('network-groups'), message: `The groups of '${item.name}' stand here.` },
            ],
          },
        );
      }
    },
  ),
];
