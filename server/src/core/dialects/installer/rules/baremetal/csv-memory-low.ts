/** A machine has less memory than every role needs: 32768 MB. */

import { machineMinimum } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServer } from '../over.js';
import { MB_PER_GB } from './about-hardware.js';
import { docs } from './csv-memory-low.docs.js';

export const csvMemoryLow = defineRule({
  id: 'baremetal/csv-memory-low',
  severity: 'error',
  docs,
  over: eachServer,
  *check({ memoryMb }) {
    if (memoryMb && memoryMb.value >= MB_PER_GB && memoryMb.value < machineMinimum.memoryMb)
      yield finding(
        memoryMb.at,
        `A machine needs at least ${machineMinimum.memoryMb} MB of memory; this one has ${memoryMb.value}.`,
      );
  },
});
