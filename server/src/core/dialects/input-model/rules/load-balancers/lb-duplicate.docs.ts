/** The page of `input-model/lb-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two load balancers of a control plane have the same name.',
  why: 'Network groups refer to load balancers by name, and the name is part of the name of their virtual addresses.',
  source: SOURCE,
  bad: balancerExample([{}, { roles: ['public'] }]),
  good: balancerExample([{}, { name: 'extlb', roles: ['public'] }]),
};
