/** The memory looks like gigabytes, and the field holds MB. */

import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServer } from '../over.js';
import { MB_PER_GB } from './about-hardware.js';
import { fieldOf } from './about-lines.js';
import { docs } from './csv-memory-unit.docs.js';

export const csvMemoryUnit = defineRule({
  id: 'baremetal/csv-memory-unit',
  severity: 'error',
  docs,
  over: eachServer,
  *check(machine) {
    const { memoryMb } = machine;
    const field = fieldOf(machine, 'memory_MB');
    if (!memoryMb || !field || memoryMb.value >= MB_PER_GB) return;
    const inMb = memoryMb.value * MB_PER_GB;
    yield finding(memoryMb.at, `Memory is in MB: write ${inMb} for ${memoryMb.value} GB.`, {
      fixes: () => changeTo(field, String(inMb), { preferred: inMb >= machineMinimum.memoryMb }),
    });
  },
});
