/** The page of `carrier-grade/cg-node-type-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a node type is unknown to the product.',
  why: 'Roles, services and networks depend on the name of the node type. The configuration processor supports exactly six.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'environment.json node-type.2.name': 'VRS' }),
};
