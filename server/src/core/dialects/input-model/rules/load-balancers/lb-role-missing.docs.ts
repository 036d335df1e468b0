/** The page of `input-model/lb-role-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, onlyBalancers } from './examples.js';
import { SOURCE } from './providers-examples.js';

export const docs: RuleDocs = {
  summary: 'No load balancer of a control plane serves the endpoints of a component.',
  why: 'Such an endpoint is reached over a virtual address, which a load balancer with the role of the endpoint must provide.',
  source: SOURCE,
  bad: onlyBalancers([{}]),
  good: balancerExample([{}]),
};
