/** The page of `input-model/ifmodel-device-reused`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { modelExample, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A port is used twice in one interface model.',
  why: 'A port can belong to only one interface or one bond.',
  source,
  bad: modelExample(
    '    network-interfaces:\n      - name: ETH8\n        device:\n          name: hed1\n      - name: ETH9\n        device:\n          name: hed1\n',
  ),
  good: () => exampleModel(),
};
