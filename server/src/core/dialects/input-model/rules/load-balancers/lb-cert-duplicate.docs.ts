/** The page of `input-model/lb-cert-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two load balancers have the same certificate file.',
  why: 'A certificate is for the names and addresses of one load balancer.',
  source: SOURCE,
  bad: balancerExample([
    { more: 'cert-file: my-cert' },
    { name: 'extlb', roles: ['public'], more: 'cert-file: my-cert' },
  ]),
  good: balancerExample([
    { more: 'cert-file: my-cert' },
    { name: 'extlb', roles: ['public'], more: 'cert-file: my-public-cert' },
  ]),
};
