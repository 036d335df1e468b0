/** The page of `baremetal/csv-special-character`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { charactersSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A field holds a quote, a control character or a character outside ASCII.',
  why: 'The installer stops at them. It knows no quotes as spreadsheets write them: they would become a part of the field, and a comma between them would divide it.',
  source: charactersSource,
  ...machinesExample(2, machines[2].replace('Kaum-3rraten', '"Kaum-3rraten"')),
};
