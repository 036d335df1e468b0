/** The page of `baremetal/csv-whitespace`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { charactersSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'Fields of a line have spaces around them.',
  why: 'The installer reads spaces as part of the field and stops, or logs in with a wrong password.',
  source: charactersSource,
  ...machinesExample(1, machines[1].replaceAll(',', ', ')),
};
