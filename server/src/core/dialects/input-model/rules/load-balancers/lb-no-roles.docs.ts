/** The page of `input-model/lb-no-roles`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A load balancer has no roles.',
  why: 'The roles say which endpoints of the components it serves: internal, admin or public ones.',
  source: SOURCE,
  bad: balancerExample([{}, { name: 'lb2', roles: [] }]),
  good: balancerExample([{}, { name: 'lb2', roles: ['public'] }]),
};
