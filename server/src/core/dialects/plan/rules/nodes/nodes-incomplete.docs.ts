/** The page of `plan/nodes-incomplete`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The list of nodes has fewer machines than the deployment asks for.',
  why: 'The installer takes the machines from the list, so a cloud with fewer of them is not the one that is planned. While the list is being written, this says what is still to come.',
  source: 'Installation 1.1, baremetal.csv: one line for each machine',
  ...example(NODES, { good: '    compute: 4', bad: '    compute: 5' }),
};
