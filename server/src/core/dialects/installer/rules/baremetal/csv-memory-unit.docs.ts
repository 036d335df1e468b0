/** The page of `baremetal/csv-memory-unit`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The memory looks like gigabytes, but the field is in MB.',
  why: 'The installer rejects machines with less than 32768 MB.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace(',32768,', ',32,')),
};
