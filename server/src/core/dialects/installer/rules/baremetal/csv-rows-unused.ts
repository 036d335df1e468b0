/** There are more machines than the numbers of the environment file use. */

import type { BaremetalRole } from '../../../../architecture/baremetal-roles.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import { wantedOf } from '../../model/assigned-roles.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachMachineList } from '../over.js';
import { countRoles } from './about-counts.js';
import { comparableEnvironment, counted } from './about-lines.js';
import { changeScale, isCompute, isVsa, scaled, scaleOf } from './about-scales.js';
import { roleAt } from './csv-role-counts.js';
import { docs } from './csv-rows-unused.docs.js';

export const csvRowsUnused = defineRule({
  id: 'baremetal/csv-rows-unused',
  severity: 'info',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const environment = comparableEnvironment(installer, csv);
    if (!environment) return;
    const { environments } = installer;
    const counts = countRoles(csv);
    const [first] = counts.unused;
    if (first)
      yield finding(
        first.fields[0]?.at ?? first.at,
        `${counted(counts.unused.length, 'machine')} without a role ${counts.unused.length === 1 ? 'stays' : 'stay'} unused: every role has its number of machines.`,
      );
    for (const role of scaled) {
      const wanted = wantedOf(environments, role);
      const own = counts.of(role);
      const beyond = wanted === undefined ? undefined : own[wanted];
      if (wanted === undefined || !beyond || isReportedElsewhere(role, environment)) continue;
      if (isCompute(role) && counts.deletedOf(role).length > 0) continue;
      const { scaleKey: key = '' } = role;
      const scale = scaleOf(environment, role);
      const surplus = own.length - wanted;
      const isForeign = isCompute(role) && environment.cloudType?.value === 'ESX';
      const reason = isForeign
        ? 'an ESX cloud has none'
        : `'${key}' is ${scale ? '' : 'not written, and so '}${wanted}`;
      yield finding(roleAt(beyond), `${unusedMachines(surplus, own.length, role)} unused: ${reason}.`, {
        related: scale ? [{ at: scale.at, message: 'The number stands here.' }] : [],
        fixes: () => {
          if (isForeign) return [];
          if (scale) return changeScale(environment, scale, key, own.length);
          if (environment.state(key) !== 'absent') return [];
          const edits = inFile(environment.file, insertRootEntry(environment.file, key, own.length));
          return [{ title: `Add '${key}: ${own.length}' to the environment file`, edits }];
        },
      });
    }
  },
});

function unusedMachines(surplus: number, count: number, { name }: BaremetalRole): string {
  if (count === 1) return `The machine with the role ${name} stays`;
  const some = surplus === count ? `All ${count}` : `${surplus} of the ${count}`;
  return `${some} machines with the role ${name} ${surplus === 1 ? 'stays' : 'stay'}`;
}

function isReportedElsewhere(role: BaremetalRole, environment: EnvironmentJson): boolean {
  return role.name === 'OvercloudSwiftStorage' || (isVsa(role) && environment.cloudType?.value === 'ESX');
}
