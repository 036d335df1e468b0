/**
 * How many machines there are of the roles whose number is fixed. Nothing is said where a role cannot be read, nor of
 * files with fewer lines than the smallest cloud has: a rule about lines speaks of those.
 */

import { finding, related } from '../../../../rules/kit/finding.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule, type Report, type Rule, type Severity } from '../../../../rules/rule.js';
import { wantedOf } from '../../model/assigned-roles.js';
import type { BaremetalCsv, Installer } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { countRoles } from './about-counts.js';
import { comparableEnvironment, fewest, isWhole, roleAt } from './about-lines.js';
import { giveAnother, takeAnother } from './about-other-roles.js';
import { roleNamed } from './about-role-field.js';
import { docs } from './csv-role-counts.docs.js';

interface Count {
  readonly id: keyof typeof docs;
  readonly severity: Severity;
  readonly role: string;
  /** How many there must be; undefined where that cannot be told, or where another rule speaks of too few. */
  readonly wanted: (installer: Installer, csv: BaremetalCsv) => Wanted | undefined;
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
    wanted: () => ({ min: 1, max: 1, reason: 'a cloud has exactly 1' }),
  },
  {
    id: 'baremetal/csv-role-count-controller',
    severity: 'error',
    role: 'OvercloudControl',
    wanted: () => ({ min: 3, max: 3, reason: 'a cloud has exactly 3' }),
  },
  {
    id: 'baremetal/csv-role-count-swift',
    severity: 'warning',
    role: 'OvercloudSwiftStorage',
    wanted: wantedSwift,
  },
  {
    id: 'baremetal/csv-role-count-compute',
    severity: 'error',
    role: 'OvercloudCompute',
    wanted(installer, csv) {
      if (comparableEnvironment(installer, csv)?.cloudType?.value !== 'KVM') return undefined;
      return { min: 1, max: Number.POSITIVE_INFINITY, reason: 'a KVM cloud has at least 1' };
    },
  },
];

export const csvRoleCounts: readonly Rule<Installer>[] = counts.map((row) =>
  defineRule({
    id: row.id,
    severity: row.severity,
    docs: docs[row.id],
    over: eachMachineList,
    *check(csv, installer) {
      const wanted = isWhole(csv) ? row.wanted(installer, csv) : undefined;
      if (wanted) yield* countFindings(csv, installer, row.role, wanted);
    },
  }),
);

function wantedSwift({ environments }: Installer): Wanted | undefined {
  const number = wantedOf(environments, roleNamed('OvercloudSwiftStorage'));
  if (number === undefined) return undefined;
  return environments.some((environment) => environment.state('swift_scale') !== 'absent')
    ? { min: 0, max: number, reason: `'swift_scale' is ${number}` }
    : { min: number, max: number, reason: `a cloud starts with ${number}` };
}

function* countFindings(
  csv: BaremetalCsv,
  installer: Installer,
  name: string,
  { min, max, reason }: Wanted,
): Iterable<Report> {
  const all = countRoles(csv);
  const role = roleNamed(name);
  const own = all.of(role);
  const last = csv.machines.at(-1);
  const beyond = own[max];
  if (beyond) {
    yield finding(
      roleAt(beyond),
      `${counted(own.length, 'machine has', 'machines have')} the role ${name}, but ${reason}. This is the first one too many.`,
      {
        related: own.slice(0, Math.min(max, 3)).map((machine) => related(roleAt(machine), `One ${name}.`)),
        fixes: () => giveAnother(csv, installer, beyond),
      },
    );
  } else if (last && own.length + all.unknown < min && csv.machines.length >= fewest(csv, installer)) {
    const have = own.length === 0 ? 'No machine has' : counted(own.length, 'machine has', 'machines have');
    yield finding(roleAt(own.at(-1) ?? last), `${have} the role ${name}, but ${reason}.`, {
      fixes: () => takeAnother(csv, installer, role),
    });
  }
}
