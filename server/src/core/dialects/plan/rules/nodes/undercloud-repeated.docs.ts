/** The page of plan/undercloud-repeated. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The list of nodes has more than one undercloud or seed VM.',
  why: 'One seed VM deploys one undercloud, and that deploys the overcloud. Neither has a second one to take over.',
  source: 'Technical overview 1.1, Deployment architecture',
  byHand: 'only a person knows which machine has another role.',
  ...example(NODES, {
    good: '  - { name: ctl1',
    bad: '  - { name: under2, role: undercloud }\n  - { name: ctl1',
  }),
};
