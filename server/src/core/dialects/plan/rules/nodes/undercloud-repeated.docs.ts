/** The page of plan/undercloud-repeated. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The list of nodes has more than one undercloud or seed VM.',
  why: 'One seed VM deploys one undercloud, which deploys the overcloud. A cloud has only one of each.',
  source: 'Technical overview 1.1, Deployment architecture',
  byHand: 'only you know which of the machines has another role.',
  ...example(NODES, {
    good: '  - { name: ctl1',
    bad: '  - { name: under2, role: undercloud }\n  - { name: ctl1',
  }),
};
