/** The page of `input-model/input-other-version`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';

const name = 'data/disks.yml';

export const docs: RuleDocs = {
  summary: 'A file is written for a version of the format other than 2.',
  why: 'The configuration processor silently ignores such a file, and then everything in it is missing.',
  source: 'Ardana configuration processor, input',
  bad: () => exampleModel({ [name]: exampleFile(name).replace('version: 2', 'version: 3') }),
  good: () => exampleModel(),
};
