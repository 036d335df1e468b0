/** The page of `baremetal/csv-mac-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two machines have the same MAC address.',
  why: 'Registering the second machine fails with HTTP status 500, because a machine is identified by this address.',
  source: 'Troubleshooting 1.1, installation',
  byHand: 'look up both addresses in the management processors of the machines.',
  ...machinesExample(2, machines[2].replace('78:e7:d1:22:52:90', '78:e7:d1:22:5d:10')),
};
