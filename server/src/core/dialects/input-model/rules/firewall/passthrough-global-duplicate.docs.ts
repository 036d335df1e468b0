/** The page of `input-model/passthrough-global-duplicate`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { moreFile } from '../more-file.js';

export const docs: RuleDocs = {
  summary: 'A variable for all servers is passed through twice.',
  why: 'A variable can have only one value.',
  source: 'Ardana configuration processor, internal model',
  bad: () =>
    exampleModel({
      ...moreFile('pass-through:\n  global:\n    esx_cloud: true\n'),
      'data/other.yml': 'product:\n  version: 2\n\npass-through:\n  global:\n    esx_cloud: false\n',
    }),
  good: () => exampleModel(moreFile('pass-through:\n  global:\n    esx_cloud: true\n')),
};
