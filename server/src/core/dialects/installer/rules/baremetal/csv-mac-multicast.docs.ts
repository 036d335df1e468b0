/** The page of `baremetal/csv-mac-multicast`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The MAC address cannot belong to a NIC: it is a group address or all zeros.',
  why: 'A machine is recognised by the address of its NIC when it boots. An address with an odd first octet is a group address.',
  source: 'Arithmetic (IEEE 802)',
  byHand: 'look up the address of the NIC in the management processor of the machine.',
  ...machinesExample(1, machines[1].replace('78:', '79:')),
};
