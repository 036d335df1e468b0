/** The page of `baremetal/csv-ip-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two machines have the same address of their management processor.',
  why: 'Each BMC has its own address. With a copied address, powering on one machine powers on another. Only the nodes of a Moonshot chassis share its address.',
  source: 'Arithmetic',
  byHand: 'look up both addresses in the management processors of the machines.',
  ...machinesExample(2, machines[2].replace('192.168.11.3', '192.168.11.5')),
};
