/** There are more machines than the numbers of the environment file use. */

import type { BaremetalRole } from '../../../../architecture/baremetal-roles.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { counted, plural } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { wantedOf } from '../../model/assigned-roles.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { countRoles, type RoleCounts } from './about-counts.js';
import { comparableEnvironment, roleAt } from './about-lines.js';
import { changeScale, isCompute, isVsa, scaled, scaleOf } from './about-scales.js';
import { docs } from './csv-rows-unused.docs.js';

export const csvRowsUnused = defineRule({
  id: 'baremetal/csv-rows-unused',
  severity: 'info',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const environment = comparableEnvironment(installer, csv);
    if (!environment) return;
    const counts = countRoles(csv);
    const [first] = counts.unused;
    if (first) {
      const stay = plural(counts.unused.length, 'stays', 'stay');
      yield finding(
        first.fields[0]?.at ?? first.at,
        `${counted(counts.unused.length, 'machine')} without a role ${stay} unused: every role has its number of machines.`,
      );
    }
    for (const role of scaled) {
      const wanted = wantedOf(installer.environments, role);
      const own = counts.of(role);
      const beyond = wanted === undefined ? undefined : own[wanted];
      if (wanted === undefined || !beyond || isReportedElsewhere(role, environment, counts)) continue;
      const scale = scaleOf(environment, role);
      const unused = unusedMachines(own.length - wanted, own.length, role);
      yield finding(roleAt(beyond), `${unused} unused: ${reasonOf(role, wanted, environment)}.`, {
        related: [related(scale?.at, 'The number is set here.')],
        fixes: () => (isForeign(role, environment) ? [] : writeScale(environment, role, own.length)),
      });
    }
  },
});

/** An ESX cloud has no compute nodes, whatever their number. */
function isForeign(role: BaremetalRole, environment: EnvironmentJson): boolean {
  return isCompute(role) && environment.cloudType?.value === 'ESX';
}

function reasonOf(role: BaremetalRole, wanted: number, environment: EnvironmentJson): string {
  if (isForeign(role, environment)) return 'an ESX cloud has none';
  const isWritten = scaleOf(environment, role) !== undefined;
  return `'${role.scaleKey ?? ''}' is ${isWritten ? '' : 'missing and defaults to '}${wanted}`;
}

function writeScale(environment: EnvironmentJson, role: BaremetalRole, count: number): readonly Fix[] {
  const { scaleKey: key = '' } = role;
  const scale = scaleOf(environment, role);
  if (scale) return changeScale(scale, key, count);
  if (!environment.root || environment.state(key) !== 'absent') return [];
  return addKey(environment.root, key, count, { title: `Add '${key}: ${count}' to the environment file` });
}

function unusedMachines(surplus: number, count: number, { name }: BaremetalRole): string {
  if (count === 1) return `The machine with the role ${name} stays`;
  const some = surplus === count ? `All ${count}` : `${surplus} of the ${count}`;
  return `${some} machines with the role ${name} ${plural(surplus, 'stays', 'stay')}`;
}

function isReportedElsewhere(role: BaremetalRole, environment: EnvironmentJson, counts: RoleCounts): boolean {
  if (role.name === 'OvercloudSwiftStorage') return true;
  if (isCompute(role)) return counts.deletedOf(role).length > 0;
  return isVsa(role) && environment.cloudType?.value === 'ESX';
}
