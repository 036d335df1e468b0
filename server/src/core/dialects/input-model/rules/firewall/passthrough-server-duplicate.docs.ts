/** The page of `input-model/passthrough-server-duplicate`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';

export const docs: RuleDocs = {
  summary: 'A variable of a server is passed through twice.',
  why: 'A variable can have only one value.',
  source: 'Ardana configuration processor, internal model',
  bad: () =>
    exampleModel(
      moreFile(
        'pass-through:\n  servers:\n    - id: compute1\n      data:\n        rack: one\n    - id: compute1\n      data:\n        rack: two\n',
      ),
    ),
  good: () =>
    exampleModel(moreFile('pass-through:\n  servers:\n    - id: compute1\n      data:\n        rack: one\n')),
};
