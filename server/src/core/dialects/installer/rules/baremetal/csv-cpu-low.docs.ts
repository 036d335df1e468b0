/** The page of `baremetal/csv-cpu-low`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { hardwareSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A machine has fewer CPU cores than its role needs.',
  why: 'Every role was tested with 8 cores or more, and OvercloudVSAStorage with 6.',
  source: hardwareSource,
  byHand: 'use a machine with more cores for this role; the file only describes the hardware.',
  ...machinesExample(1, machines[1].replace(',12,', ',4,')),
};
