/** The lines of baremetal.csv, in the words that a plan can be compared by. */
import { type BaremetalRole, baremetalRoles } from '../../../architecture/baremetal-roles.js';
import { type ListedMachines, type Stated, statedAs } from '../../../model/cloud.js';
import { formatAddress } from '../../../net/address.js';
import type { BaremetalCsv, Machine } from './installer-model.js';

export function machinesOfInstaller({ machines, broken }: BaremetalCsv): ListedMachines {
  const kept = machines.filter(({ deleted }) => !deleted);
  const items = kept.flatMap((machine) => {
    const { mac, ip } = machine;
    const role = roleOf(machine);
    return mac ? [{ mac, ...(ip && { bmc: { ...ip, print: formatAddress } }), ...(role && { role }) }] : [];
  });
  return { items, complete: !broken && items.length === kept.length };
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
