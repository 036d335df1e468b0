/** The page of `baremetal/csv-whitespace`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { charactersSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'There are blanks around the fields of a line.',
  why: 'The installer takes blanks for a part of the field and stops, or logs in with a password that has one more character. The documentation writes blanks behind its commas only where it names the columns.',
  source: charactersSource,
  ...machinesExample(1, machines[1].replaceAll(',', ', ')),
};
