/** The values that may be in a field of `baremetal.csv`: roles that are still needed, the next address, sizes in use. */

import {
  type BaremetalColumn,
  baremetalColumns,
  baremetalRoles,
  machineMinimum,
  moonshot,
  powerManagements,
  transitOf,
} from '../../../architecture/baremetal-roles.js';
import { formatAddress, step } from '../../../net/address.js';
import type { SeqNode } from '../../../syntax/tree.js';
import { authored } from '../../../text/markdown.js';
import type { ValueSuggestion } from '../../dialect.js';
import type { BaremetalCsv, Installer, Machine } from '../model/installer-model.js';
import { countOf } from './machine-values.js';

const IP = baremetalColumns.indexOf('ip');
const ROLE = baremetalColumns.indexOf('role');

export function lineValues(
  installer: Installer,
  csv: BaremetalCsv,
  line: SeqNode,
  index: number,
): readonly ValueSuggestion[] | undefined {
  const column = baremetalColumns[index];
  const others = csv.machines.filter(({ node }) => node !== line);
  if (column === 'mac') return wholeLine(csv, installer, line, others);
  const machine = csv.machines.find(({ node }) => node === line);
  return column && valuesOf(column, installer, others, machine);
}

function valuesOf(
  column: BaremetalColumn,
  installer: Installer,
  others: readonly Machine[],
  machine: Machine | undefined,
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
      return roles(installer, others);
    case 'power_management':
      return powers(installer, machine, others);
    default:
      return undefined;
  }
}

/** Those that still lack machines first, with how many there are and are wanted; no others of which there is no use. */
function roles(installer: Installer, others: readonly Machine[]): readonly ValueSuggestion[] {
  const suggestions = baremetalRoles.flatMap((role) => {
    const there = others.filter((machine) => !machine.deleted && machine.role?.value === role).length;
    const wanted = countOf(installer, role);
    const isFull = FIXED_COUNTS.includes(role.name) && there >= (wanted ?? there + 1);
    if (isFull || (role.name.includes('VSA') && isEsx(installer))) return [];
    return {
      value: role.name,
      documentation: authored(role.purpose),
      detail: wanted === undefined ? counted(there) : `${there} of ${wanted}`,
      missing: wanted !== undefined && there < wanted,
    };
  });
  const first = suggestions.find(({ missing }) => missing);
  return suggestions
    .toSorted((a, b) => Number(b.missing) - Number(a.missing))
    .map(({ missing: _missing, ...each }) =>
      each.value === first?.value ? { ...each, preferred: true } : each,
    );
}

/** Roles of which a cloud has exactly so many machines. */
const FIXED_COUNTS: readonly string[] = ['Undercloud', 'OvercloudControl'];

function isEsx({ environments }: Installer): boolean {
  return environments.length > 0 && environments.every(({ cloudType }) => cloudType?.value === 'ESX');
}

const VIRTUAL = 'VM';

/** What most other machines have first; a Moonshot node with the address that follows those of its chassis. */
function powers(
  { vmPlans }: Installer,
  machine: Machine | undefined,
  others: readonly Machine[],
): readonly ValueSuggestion[] {
  const counts = powerManagements.map(
    ({ name }) => others.filter(({ power }) => power?.value.name === name).length,
  );
  const most = Math.max(0, ...counts);
  const usual = powerManagements[most === 0 ? 0 : counts.indexOf(most)]?.name;
  // Virtual machines stand in files of their own; where there are some, the folder is one of them.
  const isVirtual = vmPlans.length > 0 || others.some(({ power }) => power?.value.name === VIRTUAL);
  const offered = powerManagements.filter(({ name }) => name !== VIRTUAL || isVirtual);
  return offered.map(({ name, purpose }, index) => {
    const common = { documentation: authored(purpose), ...(name === usual && { preferred: true }) };
    if (name !== 'HP_Moonshot') {
      const detail = index === 0 ? { detail: 'default' } : {};
      return { value: name, ...detail, ...common };
    }
    const [transit, target] = nextNode(machine, others);
    return {
      value: `${name}:${transit}:${target}`,
      snippet: `${name}:\${1:${transit}}:\${2:${target}}`,
      detail: 'transit address of the cartridge, target address of the node',
      ...common,
    };
  });
}

/** The first cartridge of the chassis that no other line has, and the first node of it. */
function nextNode(machine: Machine | undefined, others: readonly Machine[]): readonly [string, string] {
  const taken = new Set(
    others
      .filter(
        ({ ip, power }) =>
          power?.value.name === 'HP_Moonshot' && ip?.value.value === machine?.ip?.value.value,
      )
      .map(({ power }) => String(power?.node.value).split(':')[1]?.toLowerCase()),
  );
  let cartridge = 1;
  while (taken.has(transitOf(cartridge))) cartridge++;
  return [transitOf(cartridge), moonshot.targets[0]];
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

/** Stands for a MAC address that is to be filled in. */
const NO_MAC = '00:00:00:00:00:00';

/** A line that is being begun: a machine like the last one, or, in an empty file, the first one there is. */
function wholeLine(
  csv: BaremetalCsv,
  installer: Installer,
  line: SeqNode,
  others: readonly Machine[],
): readonly ValueSuggestion[] | undefined {
  if (line !== csv.file.tree.root && line.items.length > 1) return undefined;
  const last = others.at(-1);
  if (last && !last.aligned) return undefined;
  const written = last?.fields.map(({ text }) => text) ?? [];
  const least = machineMinimum;
  const role = roles(installer, others).find(({ preferred }) => preferred)?.value ?? last?.role?.value.name;
  const fields: string[] = last
    ? written.with(0, NO_MAC)
    : [NO_MAC, 'user', 'password', 'address', '8', String(least.memoryMb), String(least.diskGib), '', 'IPMI'];
  fields[IP] = nextAddress(others) ?? fields[IP] ?? '';
  // A file without roles stays one; a mark that the last machine was removed is not copied.
  if (ROLE < fields.length && (!last || last.role)) fields[ROLE] = String(role ?? '');
  const snippet = fields.map((text, index) => `\${${index + 1}:${escaped(text)}}`).join(',');
  return [
    {
      label: last ? 'next machine' : 'first machine',
      value: fields.join(','),
      snippet,
      detail: last ? 'like the last one, with the next address' : 'with the least that it needs',
    },
  ];
}

/** Text within a tab stop. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
