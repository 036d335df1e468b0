/** The page of `baremetal/csv-number-absurd`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A machine has more cores, memory or disk than any server.',
  why: 'The number is in kilobytes or bytes, or belongs in another column. The flavor of the role is created from it, and no machine of that size is ever found.',
  source: `${csvSource}; sizes of ProLiant servers`,
  ...machinesExample(1, machines[1].replace(',32768,', ',33554432,')),
};
