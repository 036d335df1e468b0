/** The page of plan/node-count-differs. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A number of nodes is written, and the list of nodes has another one.',
  why: 'The list says which machines there are. A different number was not changed when a machine was added or removed.',
  source: 'Support matrix 1.1, table Bare-metal systems',
  ...example(NODES, { good: 'compute: 4', bad: 'compute: 5' }),
};
