/** The page of plan/node-count-differs. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The list of nodes has more nodes of a role than the deployment.',
  why: 'The list says which machines exist. The number was probably not updated when a machine was added.',
  source: 'Support matrix 1.1, table Bare-metal systems',
  ...example(NODES, { good: 'compute: 4', bad: 'compute: 3' }),
};
