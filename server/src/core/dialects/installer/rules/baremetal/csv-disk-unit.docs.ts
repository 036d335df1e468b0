/** The page of `baremetal/csv-disk-unit`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The disk has a usual drive size in GB, but the field is in GiB.',
  why: 'A drive of 900 GB has 838 GiB. If the number is above the real size, the flavor does not fit on the disk, and the machine is never chosen.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace(',2048,', ',900,')),
};
