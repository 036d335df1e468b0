/** A virtual machine is allocated, but its hypervisor cannot be. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Fleet, Server } from '../../model/fleet.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { takenBy } from '../../simulation/exact-allocation.js';
import { allServers } from '../over.js';
import { docs } from './alloc-hypervisor-unallocated.docs.js';

export const allocHypervisorUnallocated = defineRule({
  id: 'input-model/alloc-hypervisor-unallocated',
  severity: 'error',
  docs,
  over: allServers(allocationColumns),
  *check(fleet, frame) {
    if (!poolsOf(frame).isWhole || fleet.by('hypervisorId').size === 0) return;
    const shares = allocationOf(fleet, frame)?.shares;
    if (!shares) return;
    // Groups that fit the same servers share one list of them.
    const fitting = new Set([...new Set(shares.map(({ candidates }) => candidates))].flat());
    const taken = new Set(shares.flatMap((each) => takenBy(fleet, frame, each) ?? []));
    for (const [id, machines] of fleet.by('hypervisorId')) {
      const hosts = fleet.by('id').get(id) ?? [];
      if (hosts.some((index) => fitting.has(index))) continue;
      const server = serverAt(fleet, hosts[0]);
      const machine = serverAt(
        fleet,
        machines.find((index) => taken.has(index)),
      );
      if (!machine || !server) continue;
      yield finding(
        server.item.nameAt,
        `No cluster or resource group takes '${id}', which runs the virtual machine '${machine.row.id ?? ''}'.`,
        { related: [{ at: machine.item.nameAt, message: 'The virtual machine is defined here.' }] },
      );
    }
  },
});

function serverAt(fleet: Fleet, index: number | undefined): Server | undefined {
  return index === undefined ? undefined : fleet.server(index);
}
