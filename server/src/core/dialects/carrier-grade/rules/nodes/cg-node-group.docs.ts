/** The page of `carrier-grade/cg-node-group`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The group of a server is not valid, or its node type is unknown.',
  why: 'The group says what the server becomes: a node type of the environment and two numbers, such as CCN-001-001.',
  source: 'Sample files node-provision.json and environment.json',
  ...cloudExample({ 'node-provision.json 5.node_group': 'VRS-001-001' }),
};
