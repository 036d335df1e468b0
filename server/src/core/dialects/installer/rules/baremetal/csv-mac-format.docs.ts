/** The page of `baremetal/csv-mac-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The first field is not a MAC address with colons.',
  why: 'A machine is recognised by the MAC address of the NIC that it boots from: six pairs of hexadecimal digits with colons between them, in upper or lower case.',
  source: csvSource,
  ...machinesExample(1, machines[1].replaceAll(':', '-')),
};
