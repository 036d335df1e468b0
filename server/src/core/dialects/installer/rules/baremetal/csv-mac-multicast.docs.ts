/** The page of `baremetal/csv-mac-multicast`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'No NIC has this MAC address: it is a group address, or nothing but zeros.',
  why: 'A machine is recognised by the address of its NIC when it boots. An address whose first octet is odd means a group of receivers.',
  source: 'Arithmetic (IEEE 802)',
  byHand: 'the address of the NIC is shown by the management processor of the machine.',
  ...machinesExample(1, machines[1].replace('78:', '79:')),
};
