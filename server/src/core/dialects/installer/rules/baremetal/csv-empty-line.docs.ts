/** The page of `baremetal/csv-empty-line`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines } from '../../examples.js';
import { csvOf } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The file has an empty line.',
  why: 'The installer reads every line as a machine and stops at one without fields.',
  source: 'Troubleshooting 1.1, installation: empty lines in baremetal.csv',
  bad: { 'baremetal.csv': csvOf([...machines.slice(0, 4), '', ...machines.slice(4)]) },
  good: { 'baremetal.csv': csvOf(machines) },
};
