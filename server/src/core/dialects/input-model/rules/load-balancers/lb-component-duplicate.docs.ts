/** The page of `input-model/lb-component-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'Two load balancers with a common role list the same component.',
  why: 'A component has only one virtual address for each role.',
  source: SOURCE,
  bad: balancerExample([
    { components: ['mysql', 'default'] },
    { name: 'lb2', components: ['mysql'], roles: ['admin'] },
  ]),
  good: balancerExample([
    { components: ['default'] },
    { name: 'lb2', components: ['mysql'], roles: ['admin'] },
  ]),
};
