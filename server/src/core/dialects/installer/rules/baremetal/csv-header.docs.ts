/** The page of `baremetal/csv-header`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines } from '../../examples.js';
import { csvOf } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The file has a header.',
  why: 'The installer identifies columns by their order and reads every line as a machine, including this one.',
  source: 'CSV page 1.1',
  bad: {
    'baremetal.csv': csvOf([
      'mac,user,password,ip,no_of_cpus,memory_MB,diskspace_GiB,role,power_management',
      ...machines,
    ]),
  },
  good: { 'baremetal.csv': csvOf(machines) },
};
