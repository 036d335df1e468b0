/** The page of `baremetal/csv-user-empty`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The user or the password of the management processor is missing.',
  why: 'Without them, the machine cannot be powered on or installed.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace('Kaum-3rraten', '')),
};
