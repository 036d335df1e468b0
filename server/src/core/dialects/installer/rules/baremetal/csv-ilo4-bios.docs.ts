/** The page of `baremetal/csv-ilo4-bios`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'HP_iLO4 is only for ProLiant Gen9 servers that boot in UEFI mode.',
  why: 'HP_iLO4 makes a machine boot in UEFI mode, so a machine in BIOS mode does not boot; use IPMI for it. This is reported once for each file.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace('IPMI', 'HP_iLO4')),
};
