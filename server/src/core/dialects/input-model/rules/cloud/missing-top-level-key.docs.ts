/** The page of `input-model/missing-top-level-key`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A list that every model needs is missing.',
  why: 'The configuration processor rejects the model with a message that does not say which file.',
  source: 'Ardana configuration processor, validators',
  bad: () => {
    const { 'data/disks.yml': _, ...others } = exampleModel();
    return others;
  },
  good: () => exampleModel(),
};
