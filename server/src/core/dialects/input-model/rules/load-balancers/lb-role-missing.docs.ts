/** The page of `input-model/lb-role-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, onlyBalancers } from './examples.js';
import { SOURCE } from './providers-examples.js';

export const docs: RuleDocs = {
  summary: 'A component has endpoints of a role for which its control plane has no load balancer.',
  why: 'Such an endpoint is reached over a virtual address, which a load balancer with the role must provide.',
  source: SOURCE,
  bad: onlyBalancers([{}]),
  good: balancerExample([{}]),
};
