/** The page of `baremetal/csv-column-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A line has fewer than seven or more than nine fields, or its fields are shifted.',
  why: 'The installer identifies fields by their position. A missing field, or a comma in a password, shifts all fields after it: sizes are read as roles and addresses as passwords.',
  source: 'CSV pages 1.0 and 1.1',
  ...machinesExample(3, machines[3].replace('administrator,', '')),
};
