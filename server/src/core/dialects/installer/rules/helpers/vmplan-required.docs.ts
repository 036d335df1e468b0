/** The page of `baremetal/vmplan-required`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, LINE, PAGE } from './vm-plan-examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual machine lacks its CPUs, its memory or its role.',
  why: 'The machine is made with them; nothing else says how large it is and what it becomes.',
  source: PAGE,
  byHand:
    'how large the virtual machine is, and what it does, is a decision of the person who plans the cloud.',
  ...example(LINE.replace(',2,32768', ',,32768')),
};
