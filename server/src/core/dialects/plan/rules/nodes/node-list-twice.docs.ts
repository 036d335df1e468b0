/** The page of plan/node-list-twice. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A plan lists its machines and also names a file that lists them.',
  why: 'With two lists, one is out of date sooner or later.',
  source: 'Format of the plan',
  ...example(NODES, { good: '\nnodes:\n', bad: '\nnode-list: baremetal.csv\nnodes:\n' }),
};
