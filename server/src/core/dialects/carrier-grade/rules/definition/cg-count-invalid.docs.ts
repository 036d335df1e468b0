/** The page of `carrier-grade/cg-count-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The number of resource nodes is not a whole number of at least 1.',
  why: 'Each entry needs at least one node. Remove entries that are not needed.',
  source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.count': 0 }),
};
