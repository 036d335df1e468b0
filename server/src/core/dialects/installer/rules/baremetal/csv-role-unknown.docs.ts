/** The page of `baremetal/csv-role-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The eighth field is not a known role.',
  why: 'The installer cannot tell what to install on the machine.',
  source: csvSource,
  ...machinesExample(4, machines[4].replace('OvercloudSwiftStorage', 'OvercloudSwift')),
};
