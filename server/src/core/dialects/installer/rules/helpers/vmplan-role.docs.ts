/** The page of `baremetal/vmplan-role`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, LINE, PAGE } from './vm-plan-examples.js';

export const docs: RuleDocs = {
  summary: 'The role of a virtual machine is unknown.',
  why: 'The installer supports only the roles of baremetal.csv. A published sample has OvercloudSwift, which is not one of them.',
  source: `CSV page 1.1, column role; ${PAGE}`,
  ...example(LINE.replace('Undercloud', 'OvercloudSwift')),
};
