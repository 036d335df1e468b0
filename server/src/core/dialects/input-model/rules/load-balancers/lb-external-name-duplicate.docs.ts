/** The page of `input-model/lb-external-name-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two load balancers have the same external name.',
  why: 'Clients outside the cloud look up the external name, which leads to the address of only one load balancer.',
  source: SOURCE,
  bad: balancerExample([
    { more: 'external-name: cloud.example.com' },
    { name: 'extlb', roles: ['public'], more: 'external-name: cloud.example.com' },
  ]),
  good: balancerExample([{}, { name: 'extlb', roles: ['public'], more: 'external-name: cloud.example.com' }]),
};
