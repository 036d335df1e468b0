/** The page of plan/node-too-small. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A node has fewer cores, less memory or less disk than its role needs.',
  why: 'The installer rejects machines below these sizes, or the services on them run out of memory under load.',
  source: 'Support matrix 1.1, table Bare-metal systems',
  byHand: 'a larger machine is needed, or the size in the plan is wrong.',
  ...example(NODES, {
    good: 'address: 192.168.130.11, cpus: 16, memory: 128',
    bad: 'address: 192.168.130.11, cpus: 16, memory: 16',
  }),
};
