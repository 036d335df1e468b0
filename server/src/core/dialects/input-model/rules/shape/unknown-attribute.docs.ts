/** The page of `input-model/unknown-attribute`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { file } from './shape-examples.js';

export const docs: RuleDocs = {
  summary: 'A key is unknown to the processor at this place.',
  why: 'The key is silently ignored, so a misspelt key leaves its setting at the default.',
  source: 'Ardana input model 2.0, object schemas',
  bad: file('server-groups:\n  - name: RACK9\n    netwroks: []\n'),
  good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
};
