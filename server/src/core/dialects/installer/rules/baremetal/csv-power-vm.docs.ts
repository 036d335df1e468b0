/** The page of `baremetal/csv-power-vm`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A file for servers contains a virtual machine.',
  why: "The scripts of a virtual installation write VM themselves; a server with this value is not powered on. Virtual machines are expected next to a 'vm-plan'.",
  source: csvSource,
  ...machinesExample(1, machines[1].replace('IPMI', 'VM')),
};
