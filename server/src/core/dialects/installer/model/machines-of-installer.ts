/** The lines of baremetal.csv, in the words that a plan can be compared by. */
import { type BaremetalRole, baremetalRoles } from '../../../architecture/baremetal-roles.js';
import { type ListedMachines, type Stated, statedAs, type Tally } from '../../../model/cloud.js';
import { formatAddress } from '../../../net/address.js';
import type { BaremetalCsv, Machine } from './installer-model.js';

export function machinesOfInstaller({ machines, broken }: BaremetalCsv): ListedMachines {
  const kept = machines.filter(({ deleted }) => !deleted);
  const items = kept.flatMap((machine) => {
    const { mac, ip } = machine;
    const role = roleOf(machine);
    return mac
      ? [
          {
            mac: { ...mac, print: String },
            ...(ip && { bmc: { ...ip, print: formatAddress } }),
            ...(role && { role }),
          },
        ]
      : [];
  });
  const counts = broken ? undefined : countsOf(kept);
  return {
    items,
    complete: !broken && items.length === kept.length,
    removed: machines.flatMap(({ deleted, mac }) => (deleted && mac ? [mac.value] : [])),
    ...(counts && { counts }),
  };
}

/** Undefined where a line has no role of its own. */
function countsOf(machines: readonly Machine[]): NonNullable<ListedMachines['counts']> | undefined {
  const roles = machines.flatMap((machine) => roleOf(machine) ?? []);
  const [first] = machines;
  if (!first || roles.length < machines.length) return undefined;
  const counts: Record<string, Tally> = {};
  for (const role of baremetalRoles) {
    const key = keyOf(role);
    const own = roles.filter(({ value }) => value === key).map(({ at }) => at);
    if (key !== undefined) counts[key] = { value: own.length, at: own.length > 0 ? own : [first.at] };
  }
  return counts;
}

/** A machine without a written role is given one by the installer; what is not written is not compared. */
function roleOf({ role, flexible }: Machine): Stated<string> | undefined {
  return flexible ? undefined : statedAs(role, keyOf, nameOf);
}

function keyOf({ name, planKey }: BaremetalRole): string | undefined {
  return name === 'Undercloud' ? 'undercloud' : planKey;
}

function nameOf(key: string): string {
  return baremetalRoles.find((role) => keyOf(role) === key)?.name ?? key;
}
