/** The page of `input-model/lb-not-in-netgroup`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, networkGroupText } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A load balancer of a control plane is not in any network group.',
  why: 'The network group decides in which network the virtual addresses of a load balancer are.',
  source: SOURCE,
  bad: balancerExample([{}, { name: 'extlb', roles: ['public'] }], {
    'data/network_groups.yml': networkGroupText(['- lb']),
  }),
  good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
};
