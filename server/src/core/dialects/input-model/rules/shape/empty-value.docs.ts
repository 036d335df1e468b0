/** The page of `input-model/empty-value`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { file } from './shape-examples.js';

export const docs: RuleDocs = {
  summary: 'A key has no value.',
  why: 'YAML reads an empty value as null, which is neither text nor a list. Some parts of the processor fail on it.',
  source: 'Schemas of the Ardana configuration processor',
  byHand: 'only the person who wrote the key knows its value.',
  bad: file('server-groups:\n  - name: RACK9\n    networks:\n'),
  good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
};
