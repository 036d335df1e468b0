/** The page of `input-model/lb-no-internal`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'No load balancer of a control plane serves internal endpoints.',
  why: 'The services of a cloud communicate over the virtual addresses of the role `internal`.',
  source: SOURCE,
  bad: balancerExample([{ roles: ['public'] }]),
  good: balancerExample([{ roles: ['internal', 'admin'] }]),
};
