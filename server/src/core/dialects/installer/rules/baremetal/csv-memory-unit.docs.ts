/** The page of `baremetal/csv-memory-unit`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The memory looks like gigabytes, and the field holds MB.',
  why: 'The installer refuses machines of less than 32768 MB, and the flavor of the role is made of the number: with a few MB no image fits.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace(',32768,', ',32,')),
};
