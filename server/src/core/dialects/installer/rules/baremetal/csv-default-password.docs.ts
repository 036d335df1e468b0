/** The page of `baremetal/csv-default-password`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "The password is the word 'password', as in the sample of the documentation.",
  why: 'Access to the management processor is full control of the machine, and this is the first password that an attacker tries.',
  source: 'CSV page 1.1, sample',
  byHand: 'set a better password in the management processor first, then write it here.',
  ...machinesExample(1, machines[1].replace('Kaum-3rraten', 'password')),
};
