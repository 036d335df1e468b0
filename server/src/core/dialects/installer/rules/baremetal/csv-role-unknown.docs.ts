/** The page of `baremetal/csv-role-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The eighth field names no role.',
  why: 'The installer does not know what to install on the machine.',
  source: csvSource,
  ...machinesExample(4, machines[4].replace('OvercloudSwiftStorage', 'OvercloudSwift')),
};
