/** A virtual machine lacks its CPUs, its memory or its role. */

import { baremetalColumns } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlannedMachine } from '../over.js';
import { fieldOf } from './about-vm-plan.js';
import { docs } from './vmplan-required.docs.js';

export const vmplanRequired = defineRule({
  id: 'baremetal/vmplan-required',
  severity: 'error',
  docs,
  over: eachPlannedMachine,
  *check(machine) {
    // With too many fields nobody knows which is which.
    if (machine.fields.length > baremetalColumns.length) return;
    const missing = NEEDED.filter(([column]) => (fieldOf(machine, column)?.text ?? '') === '');
    if (missing.length > 0)
      yield finding(
        machine.at,
        `This line has no ${listed(
          missing.map(([, name]) => name),
          'or',
        )}.`,
      );
  },
});

/** What a virtual machine is made of. */
const NEEDED = [
  ['no_of_cpus', 'number of CPUs'],
  ['memory_MB', 'memory'],
  ['role', 'role'],
] as const;
