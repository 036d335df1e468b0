/** The page of `input-model/schema-violation`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { file } from './shape-examples.js';

export const docs: RuleDocs = {
  summary: 'A value has the wrong type or form, or a key is missing.',
  why: 'The configuration processor rejects the model. Unquoted digits are often the reason: YAML reads 52:54:00:12:34:56 and 0755 as numbers.',
  source: 'Schemas of the Ardana configuration processor',
  bad: file('server-groups:\n  - name: RACK9\n    networks: MANAGEMENT-NET\n'),
  good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
};
