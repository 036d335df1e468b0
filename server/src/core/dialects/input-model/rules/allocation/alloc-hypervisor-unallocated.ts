/** A virtual machine is allocated, but its hypervisor cannot be. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { allServers } from '../over.js';
import { docs } from './alloc-hypervisor-unallocated.docs.js';

export const allocHypervisorUnallocated = defineRule({
  id: 'input-model/alloc-hypervisor-unallocated',
  severity: 'error',
  docs,
  over: allServers([...allocationColumns, 'hypervisorId', 'id']),
  *check(fleet, frame): Iterable<Report> {
    if (!poolsOf(frame).isWhole || fleet.by('hypervisorId').size === 0) return;
    const allocation = allocationOf(fleet, frame);
    if (!allocation) return;
    // Groups that fit the same servers share one list of them.
    const lists = new Set(allocation.shares.map(({ candidates }) => candidates));
    const fitting = new Set([...lists].flat());
    const taken = new Set(allocation.shares.flatMap((each) => (each.takesAll ? each.candidates : [])));
    for (const [id, machines] of fleet.by('hypervisorId')) {
      const hosts = fleet.by('id').get(id) ?? [];
      const [host] = hosts;
      if (host === undefined || hosts.some((index) => fitting.has(index))) continue;
      const guest = machines.find((index) => taken.has(index));
      const machine = guest === undefined ? undefined : fleet.server(guest);
      const server = machine && fleet.server(host);
      if (
        !machine ||
        !server ||
        server.row.unknown?.some((column) => column === 'role' || column === 'group')
      )
        continue;
      yield finding(
        server.item.nameAt,
        `'${id}' carries the virtual machine '${machine.row.id ?? ''}', but no cluster or resource group takes it.`,
        { related: [{ at: machine.item.nameAt, message: 'This is the virtual machine.' }] },
      );
    }
  },
});
