/** The page of `baremetal/vmplan-required`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, LINE, PAGE } from './vm-plan-examples.js';

export const docs: RuleDocs = {
  summary: 'The CPUs, the memory or the role of a virtual machine are missing.',
  why: 'They define the size and the purpose of the machine.',
  source: PAGE,
  byHand: 'you decide the size and the role of the virtual machine.',
  ...example(LINE.replace(',2,32768', ',,32768')),
};
