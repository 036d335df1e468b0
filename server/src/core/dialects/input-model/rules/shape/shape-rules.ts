/** What the schema says of the shape of a model; the findings come from the schema and are worded in `rules/common`. */

import { exampleModel } from '../../examples.js';
import type { ModelRule } from '../define.js';

const file = (text: string) => () => exampleModel({ 'data/more.yml': `product:\n  version: 2\n\n${text}` });

export const shapeRules: readonly ModelRule[] = [
  {
    id: 'input-model/schema-violation',
    severity: 'error',
    docs: {
      summary: 'A value has another type or form than its place wants, or a key is missing.',
      why: 'The configuration processor rejects the model. Unquoted digits are often the reason: YAML reads 52:54:00:12:34:56 and 0755 as numbers.',
      source: 'Schemas of the Ardana configuration processor',
      bad: file('server-groups:\n  - name: RACK9\n    networks: MANAGEMENT-NET\n'),
      good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
    },
  },
  {
    id: 'input-model/unknown-attribute',
    severity: 'warning',
    docs: {
      summary: 'A key is none that the processor knows at this place.',
      why: 'It is ignored without a word, so that a misspelt key leaves its setting at the default.',
      source: 'Ardana input model 2.0, object schemas',
      bad: file('server-groups:\n  - name: RACK9\n    netwroks: []\n'),
      good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
    },
  },
  {
    id: 'input-model/empty-value',
    severity: 'warning',
    docs: {
      summary: 'A key has nothing behind its colon.',
      why: 'YAML reads an empty value as null, which is neither a word nor a list; some parts of the processor fail on it.',
      source: 'Schemas of the Ardana configuration processor',
      bad: file('server-groups:\n  - name: RACK9\n    networks:\n'),
      good: file('server-groups:\n  - name: RACK9\n    networks: []\n'),
    },
  },
];
