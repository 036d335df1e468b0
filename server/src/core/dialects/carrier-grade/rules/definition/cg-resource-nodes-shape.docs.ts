/** The page of `carrier-grade/cg-resource-nodes-shape`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Resource nodes have neither a type nor a file, or are outside their list.',
  why: "Nodes other than controllers must be listed under 'resource-nodes', each with a type or a file. Elsewhere they are ignored.",
  source: 'Sample files definition.json; a published revision has lost this list',
  ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.file': undefined }),
};
