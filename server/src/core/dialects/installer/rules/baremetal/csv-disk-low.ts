/** A machine has a smaller disk than every role needs. */

import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { leastDisk } from './about-hardware.js';
import { isMoonshot, servers } from './about-lines.js';
import { docs } from './csv-disk-low.docs.js';

export const csvDiskLow = defineRule({
  id: 'baremetal/csv-disk-low',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const least = leastDisk(installer);
    if (least === undefined) return;
    const written = installer.environment?.integer('node_min_disk');
    for (const machine of servers(csv)) {
      const { diskGib } = machine;
      const needed = isMoonshot(machine) ? Math.min(least, machineMinimum.moonshotDiskGib) : least;
      if (!diskGib || diskGib.value >= needed) continue;
      const isOwn = written?.value === needed;
      yield finding(
        diskGib.at,
        `${isOwn ? "'node_min_disk': a" : 'A'} machine needs at least ${needed} GiB of disk; this one has ${diskGib.value}.`,
        { related: [isOwn ? related(written.at, 'The smallest disk is set here.') : undefined] },
      );
    }
  },
});
