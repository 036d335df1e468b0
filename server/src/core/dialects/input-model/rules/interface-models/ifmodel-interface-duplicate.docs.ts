/** The page of `input-model/ifmodel-interface-duplicate`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { modelExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'Two interfaces of a model have the same name.',
  why: 'Logs and messages identify interfaces by name.',
  source,
  bad: modelExample(
    '    network-interfaces:\n      - name: ETH9\n        device:\n          name: hed1\n      - name: ETH9\n        device:\n          name: hed2\n',
  ),
  good: () => exampleModel(),
};
