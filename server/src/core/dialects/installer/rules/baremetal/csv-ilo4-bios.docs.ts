/** The page of `baremetal/csv-ilo4-bios`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'HP_iLO4 is only for ProLiant Gen9 servers that boot in UEFI mode.',
  why: 'With HP_iLO4 a machine is made to boot in UEFI mode, and one that boots in BIOS mode does not start; IPMI is for those. This is said once for each file.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace('IPMI', 'HP_iLO4')),
};
