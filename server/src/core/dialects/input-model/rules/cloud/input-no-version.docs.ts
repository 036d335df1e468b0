/** The page of `input-model/input-no-version`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';

export const docs: RuleDocs = {
  summary: 'A file does not contain the version of its format.',
  why: 'The configuration processor stops at the first such file.',
  source: 'Ardana configuration processor, input',
  bad: () => exampleModel({ 'data/more.yml': 'server-roles: []\n' }),
  good: () => exampleModel(moreFile('server-roles: []\n')),
};
