/** The page of `input-model/empty-list`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A list is empty although other parts of the model need its items.',
  why: 'All references to its items are unresolved, and servers do not get what they need. The items were lost or are under another key.',
  source: 'Follows from the references of the input model',
  bad: () => exampleModel({ 'data/nic_mappings.yml': 'product:\n  version: 2\n\nnic-mappings: []\n' }),
  good: () => exampleModel(),
};
