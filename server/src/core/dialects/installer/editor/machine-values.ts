/** Numbers of an environment file that follow from the machines beside it: how many there are of a role, the smallest disk. */
import { type BaremetalRole, baremetalRoles, machineMinimum } from '../../../architecture/baremetal-roles.js';
import type { ValueSuggestion } from '../../dialect.js';
import { hasNoRole, wantedOf } from '../model/assigned-roles.js';
import { machinesIn } from '../model/derived.js';
import type { EnvironmentJson, Installer } from '../model/installer-model.js';

export function machineValues(
  installer: Installer,
  environment: EnvironmentJson,
  path: string,
): readonly ValueSuggestion[] | undefined {
  const csv = environment === installer.environment ? installer.machines : undefined;
  const machines = machinesIn(csv);
  if (!csv || !machines || machines.length === 0) return undefined;
  const name = csv.file.uri.slice(csv.file.uri.lastIndexOf('/') + 1);
  if (path === 'node_min_disk') {
    const sizes = machines.flatMap(({ diskGib }) => diskGib?.value ?? []);
    const smallest = Math.min(...sizes);
    return smallest < machineMinimum.diskGib
      ? [{ value: smallest, detail: `the smallest disk in '${name}'`, preferred: true }]
      : undefined;
  }
  const role = baremetalRoles.find(({ scaleKey }) => scaleKey === path);
  // Which roles lines without one get depends on the very number that is being written.
  if (!role || machines.some(hasNoRole)) return undefined;
  const there = machines.filter((machine) => machine.role?.value === role).length;
  return [{ value: there, detail: `as many as '${name}' has`, preferred: true }];
}

/** How many machines of a role the cloud wants; undefined where it takes what is left, or that cannot be told. */
export function countOf(installer: Installer, role: BaremetalRole): number | undefined {
  const wanted = wantedOf(installer.environments, role);
  return wanted !== undefined && Number.isFinite(wanted) ? wanted : undefined;
}
