/** The page of `carrier-grade/cg-node-type-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A node type has a name that is not one of the product.',
  why: 'Roles, services and networks hang on the name of the node type. The configuration processor knows exactly six.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'environment.json node-type.2.name': 'VRS' }),
};
