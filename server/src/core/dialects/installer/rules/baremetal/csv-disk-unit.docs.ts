/** The page of `baremetal/csv-disk-unit`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The disk has a size by which drives are sold, in GB; the field holds GiB.',
  why: 'A drive of 900 GB holds 838 GiB. A number above the real size makes a flavor that does not fit on the disk, and the machine is never chosen.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace(',2048,', ',900,')),
};
