/** The values that may stand in a field of `baremetal.csv`: roles that are still needed, the next address, sizes in use. */
import {
  type BaremetalColumn,
  type BaremetalRole,
  baremetalColumns,
  baremetalRoles,
  machineMinimum,
  powerManagements,
} from '../../../architecture/baremetal-roles.js';
import { formatAddress, step } from '../../../net/address.js';
import type { SeqNode } from '../../../syntax/tree.js';
import type { ValueSuggestion } from '../../dialect.js';
import type { BaremetalCsv, EnvironmentJson, Installer, Machine } from '../installer-model.js';

export function baremetalValues(
  installer: Installer,
  csv: BaremetalCsv,
  line: SeqNode,
  index: number,
): readonly ValueSuggestion[] | undefined {
  const column = baremetalColumns[index];
  const others = csv.machines.filter(({ node }) => node !== line);
  if (column === 'mac') return wholeLine(csv, line, others);
  return column && valuesOf(column, installer.environment, others);
}

function valuesOf(
  column: BaremetalColumn,
  environment: EnvironmentJson | undefined,
  others: readonly Machine[],
): readonly ValueSuggestion[] | undefined {
  switch (column) {
    case 'ip': {
      const next = nextAddress(others);
      return next ? [{ value: next, detail: 'next free address', preferred: true }] : undefined;
    }
    case 'user':
      return inUse(others.flatMap(({ user }) => user?.value ?? []));
    case 'no_of_cpus':
      return inUse(
        others.flatMap(({ cpus }) => cpus?.value ?? []),
        8,
      );
    case 'memory_MB':
      return inUse(
        others.flatMap(({ memoryMb }) => memoryMb?.value ?? []),
        machineMinimum.memoryMb,
      );
    case 'diskspace_GiB':
      return inUse(
        others.flatMap(({ diskGib }) => diskGib?.value ?? []),
        machineMinimum.diskGib,
      );
    case 'role':
      return roles(environment, others);
    case 'power_management':
      return powerManagements.map(({ name, purpose }) =>
        name === 'HP_Moonshot'
          ? {
              value: 'HP_Moonshot:0x82:0x72',
              detail: 'transit of the cartridge, target of the node',
              documentation: purpose,
            }
          : {
              value: name,
              documentation: purpose,
              ...(name === 'IPMI' && { detail: 'default', preferred: true }),
            },
      );
    default:
      return undefined;
  }
}

/** Those that still lack machines first, with how many there are and are wanted. */
function roles(
  environment: EnvironmentJson | undefined,
  others: readonly Machine[],
): readonly ValueSuggestion[] {
  const suggestions = baremetalRoles.map((role) => {
    const there = others.filter((machine) => !machine.deleted && machine.role?.value === role).length;
    const wanted = wantedOf(environment, role);
    const missing = wanted !== undefined && there < wanted;
    return {
      value: role.name,
      documentation: role.purpose,
      detail: wanted === undefined ? counted(there) : `${there} of ${wanted}`,
      missing,
    };
  });
  const first = suggestions.find(({ missing }) => missing);
  return suggestions
    .toSorted((a, b) => Number(b.missing) - Number(a.missing))
    .map(({ missing: _missing, ...each }) =>
      each.value === first?.value ? { ...each, preferred: true } : each,
    );
}

/** How many machines of a role the environment file asks for, or the installer by itself; undefined for "the rest". */
export function wantedOf(environment: EnvironmentJson | undefined, role: BaremetalRole): number | undefined {
  const written = role.scaleKey === undefined ? undefined : environment?.integer(role.scaleKey)?.value;
  if (written !== undefined) return written;
  return role.name === 'OvercloudCompute' ? undefined : role.defaultCount;
}

function counted(count: number): string {
  return count === 1 ? 'one machine' : `${count} machines`;
}

/** The address after the highest one. */
function nextAddress(machines: readonly Machine[]): string | undefined {
  const addresses = machines.flatMap(({ ip }) => ip?.value ?? []);
  const highest = addresses.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];
  const next = highest && step(highest, 1);
  return next && formatAddress(next);
}

/** Values of the other machines, the most frequent first; what there must be at least where there are none. */
function inUse(values: readonly (string | number)[], least?: number): readonly ValueSuggestion[] | undefined {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (found.length === 0) return least === undefined ? undefined : [{ value: least, detail: 'the least' }];
  return found.map(([value, count], index) => ({
    value,
    detail: `in ${count} ${count === 1 ? 'line' : 'lines'}`,
    ...(index === 0 && { preferred: true }),
  }));
}

/** A line that is being begun: the last machine again, with the next address and a MAC address to fill in. */
function wholeLine(
  csv: BaremetalCsv,
  line: SeqNode,
  others: readonly Machine[],
): readonly ValueSuggestion[] | undefined {
  const isEmpty = line === csv.file.tree.root || line.items.length <= 1;
  const last = others.at(-1);
  if (!isEmpty || !last) return undefined;
  const fields = last.fields.map(({ text }) => text);
  fields[0] = '00:00:00:00:00:00';
  fields[3] = nextAddress(others) ?? fields[3] ?? '';
  return [
    {
      label: 'machine like the last one',
      value: fields.join(','),
      detail: 'next address; the MAC address is to be filled in',
    },
  ];
}
