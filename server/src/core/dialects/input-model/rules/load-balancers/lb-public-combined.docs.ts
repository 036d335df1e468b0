/** The page of `input-model/lb-public-combined`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A load balancer serves both public and other endpoints.',
  why: 'Public endpoints are reached from outside with a separate name and certificate, so they need a separate load balancer.',
  source: SOURCE,
  bad: balancerExample([{ roles: ['internal', 'admin', 'public'] }]),
  good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
};
