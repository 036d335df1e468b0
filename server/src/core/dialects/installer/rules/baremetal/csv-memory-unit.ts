/** The memory looks like gigabytes, and the field holds MB. */

import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { MB_PER_GB } from './about-hardware.js';
import { changeTo, fieldOf, servers } from './about-lines.js';
import { docs } from './csv-memory-unit.docs.js';

export const csvMemoryUnit = defineRule({
  id: 'baremetal/csv-memory-unit',
  severity: 'warning',
  docs,
  over: eachMachineList,
  *check(csv) {
    for (const machine of servers(csv)) {
      const { memoryMb } = machine;
      const field = fieldOf(machine, 'memory_MB');
      if (!memoryMb || !field || memoryMb.value >= MB_PER_GB) continue;
      const inMb = memoryMb.value * MB_PER_GB;
      yield finding(memoryMb.at, `Memory stands in MB: ${memoryMb.value} GB are '${inMb}'.`, {
        fixes: () => [changeTo(csv, field, String(inMb), inMb >= machineMinimum.memoryMb)],
      });
    }
  },
});
