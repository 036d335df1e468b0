/** The page of `input-model/unknown-attribute`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { file } from './shape-examples.js';

export const docs: RuleDocs = {
  summary: 'A key is none that the processor knows at this place.',
  why: 'It is ignored without a word, so that a misspelt key leaves its setting at the default.',
  source: 'Ardana input model 2.0, object schemas',
  bad: file('server-groups:\n  - name: RACK9\n    netwroks: []\n'),
  good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
};
