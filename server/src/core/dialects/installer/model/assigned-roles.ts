/**
 * The roles that the installer gives to machines without one: in the order of their lines, each role until it has its
 * number. Three-valued: where a role cannot be read, or a number is not known, nothing is said.
 */
import { type BaremetalRole, baremetalRoles } from '../../../architecture/baremetal-roles.js';
import { columnIndex } from './baremetal-csv.js';
import type { BaremetalCsv, EnvironmentJson, Machine } from './installer-model.js';

/** The same machines, those without a role with the one they get. */
export function withAssignedRoles(csv: BaremetalCsv, environments: readonly EnvironmentJson[]): BaremetalCsv {
  const present = csv.machines.filter((machine) => !machine.deleted);
  const waiting = present.filter(hasNoRole);
  // A line whose role is not known may be any of them.
  const known = present.every((machine) => machine.role || hasNoRole(machine));
  if (waiting.length === 0 || !known || csv.broken) return csv;

  const written = new Map<BaremetalRole, number>();
  for (const { role } of present) if (role) written.set(role.value, (written.get(role.value) ?? 0) + 1);
  const assigned = new Map<Machine, BaremetalRole>();
  let next = 0;
  for (const role of baremetalRoles) {
    const wanted = wantedOf(environments, role);
    if (wanted === undefined) return apply(csv, assigned, new Set());
    const until = Math.min(next + Math.max(0, wanted - (written.get(role) ?? 0)), waiting.length);
    for (const machine of waiting.slice(next, until)) assigned.set(machine, role);
    next = until;
  }
  return apply(csv, assigned, new Set(waiting.slice(next)));
}

function apply(
  csv: BaremetalCsv,
  assigned: ReadonlyMap<Machine, BaremetalRole>,
  unused: ReadonlySet<Machine>,
): BaremetalCsv {
  const machines = csv.machines.map((machine) => {
    const role = assigned.get(machine);
    if (role) return { ...machine, assigned: role };
    return unused.has(machine) ? { ...machine, unused: true } : machine;
  });
  return { ...csv, machines };
}

/** A line that leaves the role to the installer. */
export function hasNoRole({ aligned, fields }: Machine): boolean {
  return aligned && (fields[columnIndex('role')]?.text ?? '') === '';
}

/**
 * How many machines of a role the installer takes, as all environment files agree; without one, as it would by default.
 * Infinity where it takes what is left; undefined where that cannot be told.
 */
export function wantedOf(environments: readonly EnvironmentJson[], role: BaremetalRole): number | undefined {
  return agreed(environments, (environment) => wantedIn(environment, role));
}

function wantedIn(environment: EnvironmentJson | undefined, role: BaremetalRole): number | undefined {
  const { scaleKey } = role;
  const isCompute = role.name === 'OvercloudCompute';
  if (isCompute && environment && environment.cloudType?.value !== 'KVM')
    return environment.cloudType ? 0 : undefined;
  const byDefault = isCompute ? Number.POSITIVE_INFINITY : role.defaultCount;
  return scaleKey === undefined ? byDefault : numberIn(environment, scaleKey, byDefault);
}

function numberIn(
  environment: EnvironmentJson | undefined,
  key: string,
  byDefault: number,
): number | undefined {
  if (!environment || environment.state(key) === 'absent') return byDefault;
  const number = environment.integer(key)?.value;
  return number !== undefined && number >= 0 ? number : undefined;
}

/** A number of the environment files, where all of them agree on it. */
export function agreedNumber(
  environments: readonly EnvironmentJson[],
  key: string,
  byDefault: number,
): number | undefined {
  return agreed(environments, (environment) => numberIn(environment, key, byDefault));
}

function agreed(
  environments: readonly EnvironmentJson[],
  read: (environment: EnvironmentJson | undefined) => number | undefined,
): number | undefined {
  const [first, ...others] = environments;
  const number = read(first);
  return others.every((other) => read(other) === number) ? number : undefined;
}
