/** The page of `baremetal/csv-power-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The ninth field is not a known power management.',
  why: 'The installer cannot switch the machine on.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace('IPMI', 'IPIM')),
};
