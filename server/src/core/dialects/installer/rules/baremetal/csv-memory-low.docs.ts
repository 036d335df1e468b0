/** The page of `baremetal/csv-memory-low`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A machine has less memory than every role needs: 32768 MB.',
  why: 'With less, services are killed for lack of memory while they start, and the installation does not end.',
  source: 'Troubleshooting 1.1, installation; support matrix 1.1, table Bare-metal systems',
  byHand:
    'a machine gets more memory, or the number in the file is not what is built in; only a look at the machine tells.',
  ...machinesExample(1, machines[1].replace(',32768,', ',16384,')),
};
