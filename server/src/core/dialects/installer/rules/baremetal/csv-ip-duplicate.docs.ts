/** The page of `baremetal/csv-ip-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two machines have one address of their management processor.',
  why: 'Each BMC has its own address; with a copied one, switching on one machine switches on another. Only the nodes of a Moonshot chassis share its address.',
  source: 'Arithmetic',
  byHand:
    'which of the two machines has the address, and which one the other has, is shown by their management processors.',
  ...machinesExample(2, machines[2].replace('192.168.11.3', '192.168.11.5')),
};
