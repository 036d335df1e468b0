/** The file lists fewer machines than a cloud has, or more. */

import { machineCount } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { fewest, isTheFile, present } from './about-lines.js';
import { docs } from './csv-line-count.docs.js';

export const csvLineCount = defineRule({
  id: 'baremetal/csv-line-count',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    const { file, header, broken } = csv;
    if (broken) return;
    const count = csv.machines.length;
    // New machines are added at the end. A file of empty lines is empty, and needs no further words.
    const last = csv.machines.at(-1)?.fields[0]?.at ?? (header && { file, node: header });
    const least = fewest(csv, installer);
    if (last && count < least && isTheFile(csv))
      yield finding(
        last,
        `A cloud must have ${machineCount.min} to ${machineCount.max} machines${least === machineCount.min ? '' : ` (on ESX at least ${least})`}, not ${count}.`,
      );
    const left = present(csv);
    const beyond = left[machineCount.max];
    if (beyond)
      yield finding(
        beyond.fields[0]?.at ?? beyond.at,
        `A cloud must have at most ${machineCount.max} machines, not ${left.length}. This is the first one too many.`,
      );
  },
});
