/** The page of `input-model/lb-default-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two load balancers with a common role are both the default.',
  why: 'The word `default` means all components that no other load balancer lists, so each role can have only one.',
  source: SOURCE,
  bad: balancerExample([{}, { name: 'lb2', roles: ['admin'] }]),
  good: balancerExample([{}, { name: 'lb2', roles: ['public'] }]),
};
