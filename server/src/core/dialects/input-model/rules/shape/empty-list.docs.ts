/** The page of `input-model/empty-list`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A list is empty although other places need what should stand in it.',
  why: 'Every name that leads into the list leads nowhere, and servers get nothing of what they need. The items were lost, or stand under another key.',
  source: 'Follows from the references of the input model',
  bad: () => exampleModel({ 'data/nic_mappings.yml': 'product:\n  version: 2\n\nnic-mappings: []\n' }),
  good: () => exampleModel(),
};
