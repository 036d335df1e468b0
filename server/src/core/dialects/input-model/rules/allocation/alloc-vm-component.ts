/** A virtual machine is allocated to a group with a component that cannot run on one. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { allocationColumns, allocationOf, type Share } from '../../simulation/allocation.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { takenBy } from '../../simulation/exact-allocation.js';
import { allServers } from '../over.js';
import { poolWords } from './about-groups.js';
import { docs } from './alloc-vm-component.docs.js';

export const allocVmComponent = defineRule({
  id: 'input-model/alloc-vm-component',
  severity: 'error',
  docs,
  over: allServers(allocationColumns),
  *check(fleet, frame) {
    const definitions = componentDefinitions(frame);
    for (const share of allocationOf(fleet, frame)?.shares ?? []) {
      const pool = poolsOf(frame).pools[share.pool];
      if (!pool) continue;
      const bad = [...pool.group.components].find((name) => definitions.get(name)?.runsOnVm === false);
      if (bad === undefined) continue;
      const guest = guestIn(fleet, frame, pool, share);
      const server = guest === undefined ? undefined : fleet.server(guest);
      if (!server) continue;
      yield finding(
        server.item.nameAt,
        `'${bad}' cannot run on a virtual machine, but ${poolWords(pool)} takes '${server.row.id ?? ''}'.`,
        { related: [{ at: pool.group.item.nameAt, message: `'${bad}' is in this group.` }] },
      );
    }
  },
});

function isGuest(fleet: Fleet, index: number): boolean {
  return fleet.rows[index]?.hypervisorId !== undefined;
}

/** A virtual machine that is surely taken. */
function guestIn(fleet: Fleet, frame: Frame, { min }: Pool, share: Share): number | undefined {
  const { candidates } = share;
  const first = candidates.find((index) => isGuest(fleet, index));
  if (first === undefined) return undefined;
  if (min > 0 && candidates.every((index) => isGuest(fleet, index))) return first;
  return takenBy(fleet, frame, share)?.find((index) => isGuest(fleet, index));
}
