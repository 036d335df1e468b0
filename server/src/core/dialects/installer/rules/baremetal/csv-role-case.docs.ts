/** The page of `baremetal/csv-role-case`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A role is written in other capitals than the documentation writes it.',
  why: 'The installer takes any, but people search for the usual one.',
  source: csvSource,
  ...machinesExample(6, machines[6].replace('OvercloudCompute', 'overcloudcompute')),
};
