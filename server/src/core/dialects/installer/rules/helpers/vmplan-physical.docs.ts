/** The page of `baremetal/vmplan-physical`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, LINE, PAGE } from './vm-plan-examples.js';

export const docs: RuleDocs = {
  summary: 'A line of virtual machines has a MAC address, or the password of a management controller.',
  why: 'The file lists only virtual machines: the first field is the NIC that their bridge uses, and the third one is ignored. Physical machines belong in baremetal.csv.',
  source: PAGE,
  ...example(`78:e7:d1:22:5d:58${LINE}`),
};
