/** A machine has fewer CPU cores than its role needs. */

import { baremetalRoles } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServer } from '../over.js';
import { roleOf } from './about-lines.js';
import { docs } from './csv-cpu-low.docs.js';

export const csvCpuLow = defineRule({
  id: 'baremetal/csv-cpu-low',
  severity: 'warning',
  docs,
  over: eachServer,
  *check(machine) {
    const { cpus } = machine;
    const role = roleOf(machine);
    const least = role?.minCpus ?? fewestCpus;
    if (cpus && cpus.value < least)
      yield finding(
        cpus.at,
        `${role?.name ?? 'A machine'} needs at least ${least} CPU cores; this machine has ${cpus.value}.`,
      );
  },
});

const fewestCpus = Math.min(...baremetalRoles.map(({ minCpus }) => minCpus));
