/** The page of `baremetal/csv-ip-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The fourth field is not an IPv4 address that a management processor can have.',
  why: 'The installer switches machines on and off at this address: that of iLO or of another BMC, without a prefix length.',
  source: csvSource,
  ...machinesExample(1, machines[1].replace('192.168.11.5', '192.168.11.5/24')),
};
