/** The page of `input-model/lb-entry-repeated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'A load balancer lists a component or a role twice.',
  why: 'The processor counts each entry and reports that two load balancers with the same role serve the component.',
  source: SOURCE,
  bad: balancerExample([{ components: ['mysql', 'default', 'mysql'] }]),
  good: balancerExample([{ components: ['mysql', 'default'] }]),
};
