/** The page of `baremetal/csv-role-case`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The case of a role differs from the documentation.',
  why: 'The installer accepts any case, but people search for the usual one.',
  source: csvSource,
  ...machinesExample(6, machines[6].replace('OvercloudCompute', 'overcloudcompute')),
};
