/** The page of `input-model/empty-value`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { file } from './shape-examples.js';

export const docs: RuleDocs = {
  summary: 'A key has nothing behind its colon.',
  why: 'YAML reads an empty value as null, which is neither a word nor a list; some parts of the processor fail on it.',
  source: 'Schemas of the Ardana configuration processor',
  byHand: 'what belongs under the key is known to the person who wrote it.',
  bad: file('server-groups:\n  - name: RACK9\n    networks:\n'),
  good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
};
