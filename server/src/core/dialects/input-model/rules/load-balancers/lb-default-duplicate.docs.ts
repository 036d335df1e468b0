/** The page of `input-model/lb-default-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two load balancers with a common role are both the default one.',
  why: 'The word `default` stands for all components that no other load balancer lists, so that there can be one for each role.',
  source: SOURCE,
  bad: balancerExample([{}, { name: 'lb2', roles: ['admin'] }]),
  good: balancerExample([{}, { name: 'lb2', roles: ['public'] }]),
};
