/** The disk has a size by which drives are sold, in GB; the field holds GiB. */

import { driveSizesGb, gibOfGb, machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { leastDisk } from './about-hardware.js';
import { fieldOf, isMoonshot, servers } from './about-lines.js';
import { docs } from './csv-disk-unit.docs.js';

export const csvDiskUnit = defineRule({
  id: 'baremetal/csv-disk-unit',
  severity: 'info',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const least = leastDisk(installer) ?? machineMinimum.diskGib;
    for (const machine of servers(csv)) {
      const { diskGib } = machine;
      const field = fieldOf(machine, 'diskspace_GiB');
      if (!diskGib || !field || !driveSizesGb.includes(diskGib.value)) continue;
      // A disk that is too small either way is reported as such.
      if (diskGib.value < least && !isMoonshot(machine)) continue;
      const inGib = gibOfGb(diskGib.value);
      yield finding(diskGib.at, `This field is in GiB: a drive of ${diskGib.value} GB has ${inGib} GiB.`, {
        fixes: () =>
          changeTo(field, String(inGib), {
            title: `Change to '${inGib}', the GiB of ${diskGib.value} GB`,
          }),
      });
    }
  },
});
