/** The page of `input-model/lb-external-name-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two load balancers have the same external name.',
  why: 'The external name is looked up from outside and leads to the address of one load balancer.',
  source: SOURCE,
  bad: balancerExample([
    { more: 'external-name: cloud.example.com' },
    { name: 'extlb', roles: ['public'], more: 'external-name: cloud.example.com' },
  ]),
  good: balancerExample([{}, { name: 'extlb', roles: ['public'], more: 'external-name: cloud.example.com' }]),
};
