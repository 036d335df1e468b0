/** The page of `input-model/lb-provider-not-in-cp`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'The provider of a load balancer does not run in its control plane.',
  why: 'The component that provides a load balancer has its virtual addresses. Without it, the load balancer does not exist.',
  source: SOURCE,
  bad: balancerExample([{ provider: 'bind' }]),
  good: balancerExample([{}]),
};
