/** The page of `baremetal/csv-user-role`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The IPMI user is named like an operator.',
  why: 'The installer needs a user with the privilege ADMINISTRATOR; with OPERATOR it cannot set the boot device.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace('administrator', 'operator')),
};
