/** The page of `baremetal/csv-column-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A line has fewer than seven or more than nine fields, or its fields are shifted.',
  why: 'The installer knows fields by their place. A missing one, or a comma in a password, shifts all that follow: sizes become roles and addresses become passwords.',
  source: 'CSV pages 1.0 and 1.1',
  ...machinesExample(3, machines[3].replace('administrator,', '')),
};
