/** The page of `input-model/lb-public-combined`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A load balancer serves public endpoints and others.',
  why: 'Public endpoints are to be reached from outside with a name and a certificate of their own, so that they need a load balancer of their own.',
  source: SOURCE,
  bad: balancerExample([{ roles: ['internal', 'admin', 'public'] }]),
  good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
};
