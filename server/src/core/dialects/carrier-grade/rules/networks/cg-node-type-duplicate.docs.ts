/** The page of `carrier-grade/cg-node-type-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A node type is defined twice.',
  why: 'Servers name their node type in their group; with two descriptions, it is unclear which interfaces they get.',
  source: 'Sample environment files: one entry for each node type',
  ...cloudExample({ 'environment.json node-type.2.name': 'DCN' }),
};
