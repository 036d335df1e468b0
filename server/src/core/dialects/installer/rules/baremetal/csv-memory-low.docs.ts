/** The page of `baremetal/csv-memory-low`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A machine has less memory than 32768 MB, the minimum of every role.',
  why: 'With less, services run out of memory while they start, and the installation does not finish.',
  source: 'Troubleshooting 1.1, installation; support matrix 1.1, table Bare-metal systems',
  byHand: 'check the machine: it needs more memory, or the number in the file is wrong.',
  ...machinesExample(1, machines[1].replace(',32768,', ',16384,')),
};
