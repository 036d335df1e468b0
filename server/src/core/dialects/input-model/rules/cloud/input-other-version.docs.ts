/** The page of `input-model/input-other-version`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';

const name = 'data/disks.yml';

export const docs: RuleDocs = {
  summary: 'A file is written for another version of the format than 2.',
  why: 'The configuration processor leaves such a file out without a word, and then misses what stands in it.',
  source: 'Ardana configuration processor, input',
  bad: () => exampleModel({ [name]: exampleFile(name).replace('version: 2', 'version: 3') }),
  good: () => exampleModel(),
};
