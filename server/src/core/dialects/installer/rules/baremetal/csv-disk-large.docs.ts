/** The page of `baremetal/csv-disk-large`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { hardwareSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The disk of a controller or compute node has 4096 GiB or more.',
  why: 'These machines cannot boot from a disk of 4 TiB or more.',
  source: hardwareSource,
  byHand: 'the machine needs a smaller boot disk, or a smaller logical drive in its array controller.',
  ...machinesExample(1, machines[1].replace(',2048,', ',4096,')),
};
