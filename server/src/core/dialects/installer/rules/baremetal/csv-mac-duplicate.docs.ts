/** The page of `baremetal/csv-mac-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two machines have one MAC address.',
  why: 'Registering the second one fails with HTTP status 500, since a machine is known by this address.',
  source: 'Troubleshooting 1.1, installation',
  byHand:
    'which of the two machines has the address, and which one the other has, is shown by their management processors.',
  ...machinesExample(2, machines[2].replace('78:e7:d1:22:52:90', '78:e7:d1:22:5d:10')),
};
