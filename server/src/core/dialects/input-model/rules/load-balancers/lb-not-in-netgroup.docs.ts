/** The page of `input-model/lb-not-in-netgroup`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, networkGroupText } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group names a load balancer of a control plane.',
  why: 'The network group says in which network the virtual addresses of a load balancer are.',
  source: SOURCE,
  bad: balancerExample([{}, { name: 'extlb', roles: ['public'] }], {
    'data/network_groups.yml': networkGroupText(['- lb']),
  }),
  good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
};
