/** The page of `baremetal/csv-disk-low`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The disk of a machine is too small for every role.',
  why: "The installer rejects disks of less than 512 GiB, or of less than 'node_min_disk' in the environment file; Moonshot cartridges need 100 GiB. Pages about VSA show nodes with 70 GiB; the support matrix gives 512 for them as for all others, and the installer compares every line, so they are reported unless 'node_min_disk' is set.",
  source: 'Troubleshooting 1.1, installation; support matrix 1.1, table Bare-metal systems',
  byHand: 'check the machine: it needs a larger disk, or the number in the file is wrong.',
  ...machinesExample(1, machines[1].replace(',2048,', ',70,')),
};
