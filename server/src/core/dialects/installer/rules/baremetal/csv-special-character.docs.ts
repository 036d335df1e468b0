/** The page of `baremetal/csv-special-character`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { charactersSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A field contains a quote, a control character or a character outside ASCII.',
  why: 'The installer stops at them. It does not support quotes as spreadsheets write them: they become part of the field, and a comma inside them splits it.',
  source: charactersSource,
  ...machinesExample(2, machines[2].replace('Kaum-3rraten', '"Kaum-3rraten"')),
};
