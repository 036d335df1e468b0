/** The disk of a controller or compute node has 4096 GiB or more. */

import { diskTooLargeGib, machineMost } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Machine } from '../../model/installer-model.js';
import { eachServer } from '../over.js';
import { roleOf } from './about-lines.js';
import { docs } from './csv-disk-large.docs.js';

export const csvDiskLarge = defineRule({
  id: 'baremetal/csv-disk-large',
  severity: 'warning',
  docs,
  over: eachServer,
  *check(machine) {
    const role = bootsFromSmallDisk(machine);
    const isAbsurd = (machine.diskGib?.value ?? 0) > machineMost.diskGib;
    if (role && !isAbsurd && machine.diskGib && machine.diskGib.value >= diskTooLargeGib)
      yield finding(
        machine.diskGib.at,
        `${role} cannot start from a disk of ${diskTooLargeGib} GiB or more; this one has ${machine.diskGib.value}.`,
      );
  },
});

function bootsFromSmallDisk(machine: Machine): string | undefined {
  const name = roleOf(machine)?.name;
  return name === 'OvercloudControl' || name === 'OvercloudCompute' ? name : undefined;
}
