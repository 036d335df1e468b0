/** The page of `carrier-grade/cg-node-group-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a server suggests a different node type than its group.',
  why: 'Names such as vrg1 help readers. If the group is of another type, one of the two is probably wrong.',
  source: 'Sample files node-provision.json: names begin with the node type',
  ...cloudExample({ 'node-provision.json 5.node_group': 'DCN-001-001' }),
};
