/**
 * Which machine of a plan is which one of another list: that with the same MAC address. One whose MAC address is in only
 * one of the lists is told by its management processor, where no two machines share that.
 */
import type { Cloud, ListedMachine } from '../../model/cloud.js';
import { formatAddress } from '../../net/address.js';

interface Matches {
  /** Machines that are in both. */
  readonly pairs: readonly (readonly [planned: ListedMachine, built: ListedMachine])[];
  /** Those of the plan that are not in the other list, and the other way round. */
  readonly missing: readonly ListedMachine[];
  readonly extra: readonly ListedMachine[];
}

export function matchesOf(plan: Cloud, other: Cloud): Matches {
  const planned = plan.machines?.items ?? [];
  if (planned.length === 0) return { pairs: [], missing: [], extra: [] };
  const built = other.machines?.items ?? [];
  const pairs: [ListedMachine, ListedMachine][] = [];
  const byMac = new Map(
    planned.flatMap((machine) => (machine.mac ? [[machine.mac.value, machine] as const] : [])),
  );
  const left = { planned: new Set(planned), built: new Set(built) };
  const join = (one: ListedMachine | null | undefined, another: ListedMachine) => {
    if (!one || !left.planned.has(one)) return;
    pairs.push([one, another]);
    left.planned.delete(one);
    left.built.delete(another);
  };
  for (const machine of built) join(machine.mac && byMac.get(machine.mac.value), machine);
  const [ours, theirs] = [byProcessor(planned), byProcessor(built)];
  for (const [address, machine] of theirs) {
    if (machine && left.built.has(machine)) join(ours.get(address), machine);
  }
  return { pairs, missing: [...left.planned], extra: [...left.built] };
}

/** Null where several machines share an address, as the nodes of a chassis do. */
function byProcessor(machines: readonly ListedMachine[]): ReadonlyMap<string, ListedMachine | null> {
  const found = new Map<string, ListedMachine | null>();
  for (const machine of machines) {
    if (!machine.bmc) continue;
    const address = formatAddress(machine.bmc.value);
    found.set(address, found.has(address) ? null : machine);
  }
  return found;
}
