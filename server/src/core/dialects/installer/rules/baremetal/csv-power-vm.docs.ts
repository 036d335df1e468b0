/** The page of `baremetal/csv-power-vm`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A machine is a virtual one, in a file for servers.',
  why: "The scripts of a virtual installation write VM themselves; a server with it is not switched on. Next to a 'vm-plan' virtual machines are expected.",
  source: csvSource,
  ...machinesExample(1, machines[1].replace('IPMI', 'VM')),
};
