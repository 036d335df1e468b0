/** The page of `input-model/misspelt-list`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';

const name = 'data/disks.yml';

export const docs: RuleDocs = {
  summary: 'The key of a list is misspelt.',
  why: 'The configuration processor ignores the key with everything below it, and then everything there is missing.',
  source: 'Ardana input model 2.0',
  bad: () => exampleModel({ [name]: exampleFile(name).replace('disk-models:', 'dsik-models:') }),
  good: () => exampleModel(),
};
