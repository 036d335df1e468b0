/**
 * How many machines there are of the roles whose number is fixed. Nothing is said where a role cannot be read, nor of
 * files with fewer lines than the smallest cloud has: a rule about lines speaks of those.
 */

import { type BaremetalRole, baremetalRole, machineCount } from '../../../../architecture/baremetal-roles.js';
import type { Place } from '../../../../model/source-file.js';
import type { Report, Rule, RuleDocs, Severity } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { wantedOf } from '../../model/assigned-roles.js';
import type { BaremetalCsv, EnvironmentJson, Installer, Machine } from '../../model/installer-model.js';
import { defineBaremetalRule } from '../define.js';
import { countRoles, type RoleCounts } from './about-counts.js';
import { comparableEnvironment, counted, fieldOf, isWhole } from './about-lines.js';
import { kvmFolder, linesExample, server } from './lines-examples.js';
import { hardwareSource } from './sources.js';

/** Where the role stands, or would stand. */
export function roleAt(machine: Machine): Place {
  return fieldOf(machine, 'role')?.at ?? machine.fields[0]?.at ?? machine.at;
}

interface Count {
  readonly id: `baremetal/${string}`;
  readonly severity: Severity;
  readonly role: string;
  readonly docs: Omit<RuleDocs, 'source'>;
  /** How many there must be; undefined where that cannot be told, or where another rule speaks of too few. */
  readonly wanted: (installer: Installer, counts: RoleCounts, csv: BaremetalCsv) => Wanted | undefined;
}

interface Wanted {
  readonly min: number;
  readonly max: number;
  /** Why, as the end of a sentence. */
  readonly reason: string;
}

const counts: readonly Count[] = [
  {
    id: 'baremetal/csv-role-count-undercloud',
    severity: 'error',
    role: 'Undercloud',
    docs: {
      summary: 'There is not exactly one Undercloud.',
      why: 'One server deploys and watches the overcloud; a second one is not known to anybody.',
      ...machinesExample(1, machines[1].replace('OvercloudControl', 'Undercloud')),
    },
    wanted: () => ({ min: 1, max: 1, reason: 'a cloud has exactly one' }),
  },
  {
    id: 'baremetal/csv-role-count-controller',
    severity: 'error',
    role: 'OvercloudControl',
    docs: {
      summary: 'There are not exactly three controllers, counting those that get their role by order.',
      why: 'Database and message queue form clusters of three; with two, the failure of one stops the cloud.',
      ...machinesExample(1, machines[1].replace('OvercloudControl', 'OvercloudCompute')),
    },
    wanted: () => ({ min: 3, max: 3, reason: 'a cloud has exactly three' }),
  },
  {
    id: 'baremetal/csv-role-count-swift',
    severity: 'warning',
    role: 'OvercloudSwiftStorage',
    docs: {
      summary: "There are not two starter Swift nodes, or not as many as 'swift_scale' says.",
      why: 'Objects are kept on both, so that one may fail. Room is added with the scale-out roles. Fewer machines than a written number are reported by csv-scale-mismatch.',
      ...linesExample({ 7: server('a0', 8, 'OvercloudSwiftStorage') }),
    },
    wanted: wantedSwift,
  },
  {
    id: 'baremetal/csv-role-count-compute',
    severity: 'error',
    role: 'OvercloudCompute',
    docs: {
      summary: 'A KVM cloud has no compute node.',
      why: 'VMs run on compute nodes; without any, the cloud can run nothing, and its installation ends with an error.',
      bad: kvmFolder(
        { so_swift_storage_scale: 1 },
        { 6: machines[6].replace('OvercloudCompute', 'OvercloudSOSwiftStorage') },
      ),
      good: kvmFolder({}),
    },
    wanted(installer, _counts, csv) {
      if (comparableEnvironment(installer, csv)?.cloudType?.value !== 'KVM') return undefined;
      return { min: 1, max: Number.POSITIVE_INFINITY, reason: 'a KVM cloud has at least one' };
    },
  },
];

function wantedSwift(installer: Installer): Wanted | undefined {
  const swift = roleNamed('OvercloudSwiftStorage');
  const number = wantedOf(installer.environments, swift);
  if (number === undefined) return undefined;
  const isWritten = installer.environments.some(isScaleWritten);
  return {
    min: isWritten ? 0 : number,
    max: number,
    reason: isWritten ? `'swift_scale' is ${number}` : `a cloud starts with ${number}`,
  };
}

function isScaleWritten(environment: EnvironmentJson): boolean {
  return environment.state('swift_scale') !== 'absent';
}

export function roleNamed(name: string): BaremetalRole {
  const role = baremetalRole(name);
  if (!role) throw new Error(`There is no role '${name}'.`);
  return role;
}

export const csvRoleCounts: readonly Rule<Installer>[] = counts.map(
  ({ id, severity, role: name, docs, wanted }) =>
    defineBaremetalRule({
      id,
      severity,
      docs: { ...docs, source: hardwareSource },
      check({ csv, installer, report }) {
        if (!isWhole(csv)) return;
        const all = countRoles(csv);
        const number = wanted(installer, all, csv);
        const found = number && countReport(csv, all, roleNamed(name), number);
        if (found) report(found);
      },
    }),
);

function countReport(
  csv: BaremetalCsv,
  all: RoleCounts,
  role: BaremetalRole,
  { min, max, reason }: Wanted,
): Report | undefined {
  const own = all.of(role);
  const last = csv.machines.at(-1);
  const beyond = own[max];
  if (beyond)
    return {
      at: roleAt(beyond),
      message: `There are ${counted(own.length, 'machine')} with the role ${role.name}, and ${reason}; this is the first one too many.`,
      related: own
        .slice(0, Math.min(max, 3))
        .map((machine) => ({ at: roleAt(machine), message: `One ${role.name}.` })),
    };
  const isShort = own.length + all.unknown < min && csv.machines.length >= machineCount.min;
  if (!isShort || !last) return undefined;
  const are = own.length === 1 ? 'is one machine' : `are ${own.length || 'no'} machines`;
  return {
    at: roleAt(own.at(-1) ?? last),
    message: `There ${are} with the role ${role.name}, and ${reason}.`,
  };
}
